package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

public final class DealQueries {
  private static final String LIST =
      "SELECT d.*, c.name AS customer_name, u.display_name AS assigned_name,"
          + " (SELECT max(a.created_at) FROM activities a WHERE a.deal_id = d.id)"
          + " AS last_activity_at, (SELECT min(a.due_on) FROM activities a"
          + " WHERE a.deal_id = d.id AND a.done_at IS NULL) AS next_due,"
          + " EXISTS (SELECT 1 FROM quotations q WHERE q.deal_id = d.id"
          + " AND q.status = 'accepted') AS accepted, EXISTS (SELECT 1 FROM jobs j"
          + " WHERE j.deal_id = d.id AND j.status <> 'cancelled') AS working,"
          + " EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'deals' AND i.row_id = d.id) AS pending"
          + " FROM deals d LEFT JOIN customers c ON c.id = d.customer_id"
          + " LEFT JOIN users u ON u.uid = d.assigned_to";

  private final LocalStore store;

  public DealQueries(LocalStore store) {
    this.store = store;
  }

  public List<DealRow> list(DealFilter filter, DealSort sort, boolean descending, ListPage page) {
    Sql sql =
        filter
            .of(Sql.of(LIST))
            .then("ORDER BY " + sort.column + (descending ? " DESC" : "") + ", d.rid");
    return store.read(session -> session.list(page.of(sql), DealRow::of));
  }

  public long count(DealFilter filter) {
    Sql sql = filter.of(Sql.of("SELECT count(*) AS n FROM deals d"));
    return store.read(session -> session.number(sql, "n"));
  }

  /** The pipeline's columns: only stages that have deals. Values a reader may not see count 0. */
  public List<StageSum> sums(DealFilter filter) {
    Sql sql =
        filter
            .of(
                Sql.of(
                    "SELECT d.stage AS stage, count(*) AS n, ifnull(sum(d.value), 0) AS value"
                        + " FROM deals d"))
            .then("GROUP BY d.stage");
    return store.read(
        session ->
            session.list(
                sql, row -> new StageSum(row.text("stage"), row.whole("n"), row.money("value"))));
  }

  public Optional<Deal> find(String id) {
    return store.read(session -> session.find(Deal.class, id));
  }

  public Optional<DealRow> row(String id) {
    return store.read(session -> session.first(Sql.of(LIST).where("d.id = ?", id), DealRow::of));
  }

  public Optional<DealRow> ofLead(String leadId) {
    return store.read(
        session -> session.first(Sql.of(LIST).where("d.lead_id = ?", leadId), DealRow::of));
  }
}
