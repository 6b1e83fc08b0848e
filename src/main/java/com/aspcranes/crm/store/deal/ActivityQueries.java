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

  private static final String FOLLOW_UPS =
      "SELECT a.id, a.kind, a.subject AS what, a.due_on, a.remind_at,"
          + " coalesce(l.customer_name, d.title, j.title, q.customer_name, c.name) AS about,"
          + " coalesce(l.phone, c.phone, dc.phone) AS phone,"
          + " CASE WHEN a.lead_id IS NOT NULL THEN 'leads'"
          + " WHEN a.deal_id IS NOT NULL THEN 'deals'"
          + " WHEN a.quotation_id IS NOT NULL THEN 'quotations'"
          + " WHEN a.job_id IS NOT NULL THEN 'jobs' ELSE 'customers' END AS tbl,"
          + " coalesce(a.lead_id, a.deal_id, a.quotation_id, a.job_id, a.customer_id) AS record"
          + " FROM activities a LEFT JOIN leads l ON l.id = a.lead_id"
          + " LEFT JOIN deals d ON d.id = a.deal_id LEFT JOIN jobs j ON j.id = a.job_id"
          + " LEFT JOIN quotations q ON q.id = a.quotation_id"
          + " LEFT JOIN customers c ON c.id = a.customer_id"
          + " LEFT JOIN customers dc ON dc.id = coalesce(d.customer_id, q.customer_id,"
          + " j.customer_id)"
          + " WHERE coalesce(a.assigned_to, a.created_by) = ? AND a.due_on <= ?"
          + " AND a.done_at IS NULL"
          + " UNION ALL SELECT l.id, 'lead', coalesce(l.service_needed, ''),"
          + " l.next_follow_up_on, NULL, coalesce(l.company_name, l.customer_name), l.phone,"
          + " 'leads', l.id FROM leads l WHERE l.assigned_to = ? AND l.next_follow_up_on <= ?"
          + " AND l.status IN ('new', 'in_process', 'qualified') AND l.archived = 0";

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

  /**
   * All that was noted on a customer and on its leads, deals, quotations and jobs; newest first.
   */
  public List<ActivityRow> ofCustomer(String id, int most) {
    Sql sql =
        Sql.of(LIST)
            .where(
                "? IN (a.customer_id, l.customer_id, d.customer_id, q.customer_id, j.customer_id)",
                id)
            .then("ORDER BY a.created_at DESC, a.rid DESC LIMIT ?", most);
    return store.read(session -> session.list(sql, ActivityRow::of));
  }

  /**
   * What one user has to follow up, the oldest first: open activities of his with a day, and his
   * open leads.
   *
   * @param until last day to look at
   */
  public List<FollowUp> followUps(String uid, LocalDate until) {
    Sql sql =
        Sql.of(FOLLOW_UPS, uid, until, uid, until).then("ORDER BY due_on, what COLLATE NOCASE, id");
    return store.read(session -> session.list(sql, FollowUp::of));
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
