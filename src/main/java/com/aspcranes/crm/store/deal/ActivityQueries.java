package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public final class ActivityQueries {
  private static final String LIST =
      "SELECT a.*, coalesce(l.customer_name, d.title, j.title, q.customer_name, c.name) AS about,"
          + " u.display_name AS created_by_name, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'activities' AND i.row_id = a.id) AS pending FROM activities a"
          + " LEFT JOIN leads l ON l.id = a.lead_id LEFT JOIN deals d ON d.id = a.deal_id"
          + " LEFT JOIN jobs j ON j.id = a.job_id LEFT JOIN quotations q ON q.id = a.quotation_id"
          + " LEFT JOIN customers c ON c.id = a.customer_id"
          + " LEFT JOIN users u ON u.uid = a.created_by";

  private final LocalStore store;

  public ActivityQueries(LocalStore store) {
    this.store = store;
  }

  /** What an activity can belong to. */
  public enum Of {
    CUSTOMER("a.customer_id = ?"),
    LEAD("a.lead_id = ?"),
    DEAL("a.deal_id = ?"),
    QUOTATION("a.quotation_id = ?"),
    JOB("a.job_id = ?");

    private final String condition;

    Of(String condition) {
      this.condition = condition;
    }
  }

  /** Newest first. */
  public List<ActivityRow> of(Of kind, String id) {
    Sql sql = Sql.of(LIST).where(kind.condition, id).then("ORDER BY a.created_at DESC, a.rid DESC");
    return store.read(session -> session.list(sql, ActivityRow::of));
  }

  /** One user's open tasks due on that day or before, the oldest first. */
  public List<ActivityRow> due(String uid, LocalDate by) {
    Sql sql =
        Sql.of(LIST)
            .where("a.assigned_to = ?", uid)
            .where("a.due_on <= ?", by)
            .where("a.done_at IS NULL")
            .then("ORDER BY a.due_on, a.rid");
    return store.read(session -> session.list(sql, ActivityRow::of));
  }

  public Optional<Activity> find(String id) {
    return store.read(session -> session.find(Activity.class, id));
  }
}
