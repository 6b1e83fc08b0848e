package com.aspcranes.crm.store.quote;

import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.QuotationTemplate;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

public final class QuoteQueries {
  private static final String LIST =
      "SELECT q.*, u.display_name AS created_by_name, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'quotations' AND i.row_id = q.id) AS pending"
          + " FROM quotations q LEFT JOIN users u ON u.uid = q.created_by";

  private final LocalStore store;

  public QuoteQueries(LocalStore store) {
    this.store = store;
  }

  public List<QuotationRow> list(
      QuotationFilter filter, QuotationSort sort, boolean descending, ListPage page) {
    Sql sql =
        filter
            .of(Sql.of(LIST))
            .then("ORDER BY " + sort.column + (descending ? " DESC" : "") + ", q.rid");
    return store.read(session -> session.list(page.of(sql), QuotationRow::of));
  }

  public long count(QuotationFilter filter) {
    Sql sql = filter.of(Sql.of("SELECT count(*) AS n FROM quotations q"));
    return store.read(session -> session.number(sql, "n"));
  }

  /** With its lines. */
  public Optional<Quotation> find(String id) {
    return store.read(session -> session.find(Quotation.class, id));
  }

  /** All versions of a quotation, the oldest first, whichever of them is named. */
  public List<QuotationRow> versions(String id) {
    Sql sql =
        Sql.of(
                "WITH RECURSIVE up(id, parent_id) AS ("
                    + " SELECT id, parent_id FROM quotations WHERE id = ?"
                    + " UNION SELECT p.id, p.parent_id FROM up"
                    + " JOIN quotations p ON p.id = up.parent_id),"
                    + " family(id) AS ("
                    + " SELECT id FROM up UNION SELECT k.id FROM family"
                    + " JOIN quotations k ON k.parent_id = family.id)",
                id)
            .then(LIST)
            .where("q.id IN (SELECT id FROM family)")
            .then("ORDER BY q.version, q.rid");
    return store.read(session -> session.list(sql, QuotationRow::of));
  }

  public List<Service> services(boolean onlyActive) {
    Sql sql = Sql.of("SELECT * FROM services");
    if (onlyActive) {
      sql.where("is_active = 1");
    }
    sql.then("ORDER BY name COLLATE NOCASE, rid");
    return store.read(session -> session.all(Service.class, sql));
  }

  public List<QuotationTemplate> templates() {
    Sql sql =
        Sql.of("SELECT * FROM quotation_templates ORDER BY is_default DESC, name COLLATE NOCASE");
    return store.read(session -> session.all(QuotationTemplate.class, sql));
  }
}
