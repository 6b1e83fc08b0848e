package com.aspcranes.crm.store.lead;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.customer.Phones;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class LeadQueries {
  private static final String LIST =
      "SELECT l.*, u.display_name AS assigned_name, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'leads' AND i.row_id = l.id) AS pending"
          + " FROM leads l LEFT JOIN users u ON u.uid = l.assigned_to";

  private final LocalStore store;

  public LeadQueries(LocalStore store) {
    this.store = store;
  }

  public List<LeadRow> list(LeadFilter filter, LeadSort sort, boolean descending, ListPage page) {
    Sql sql =
        filter
            .of(Sql.of(LIST))
            .then("ORDER BY " + sort.column + (descending ? " DESC" : "") + ", l.rid");
    return store.read(session -> session.list(page.of(sql), LeadRow::of));
  }

  public long count(LeadFilter filter) {
    Sql sql = filter.of(Sql.of("SELECT count(*) AS n FROM leads l"));
    return store.read(session -> session.number(sql, "n"));
  }

  /** How many leads of the filter stand in each status that occurs. */
  public Map<String, Long> countByStatus(LeadFilter filter) {
    Sql sql =
        filter
            .of(Sql.of("SELECT l.status AS status, count(*) AS n FROM leads l"))
            .then("GROUP BY l.status");
    Map<String, Long> counts = new LinkedHashMap<>();
    return store.read(
        session -> {
          session.list(sql, row -> counts.put(row.text("status"), row.whole("n")));
          return counts;
        });
  }

  public List<LeadRow> ofCustomer(String customerId) {
    Sql sql =
        Sql.of(LIST).where("l.customer_id = ?", customerId).then("ORDER BY l.created_at DESC");
    return store.read(session -> session.list(sql, LeadRow::of));
  }

  public Optional<Lead> find(String id) {
    return store.read(session -> session.find(Lead.class, id));
  }

  /**
   * Other leads that are not over, of the same phone, e-mail or company: likely the same caller.
   */
  public List<LeadRow> alike(
      String id, @Nullable String email, @Nullable String phone, @Nullable String company) {
    Sql sql =
        Sql.of(LIST)
            .where("l.id <> ?", id)
            .where("l.status IN ('new', 'in_process', 'qualified')")
            .where(
                "(l.email = ? COLLATE NOCASE OR "
                    + Phones.DIGITS_OF.formatted("l.phone")
                    + " LIKE ? OR l.company_name = ? COLLATE NOCASE)",
                email,
                Phones.like(phone),
                company)
            .then("ORDER BY l.created_at DESC LIMIT 10");
    return store.read(session -> session.list(sql, LeadRow::of));
  }
}
