package com.aspcranes.crm.store.offering;

import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

public final class ServiceQueries {
  private static final String LIST =
      "SELECT s.*, EXISTS (SELECT 1 FROM server_image i WHERE i.tbl = 'services'"
          + " AND i.row_id = s.id) AS pending FROM services s";

  private final LocalStore store;

  public ServiceQueries(LocalStore store) {
    this.store = store;
  }

  /** In the order of their names. */
  public List<ServiceRow> list(ServiceFilter filter, ListPage page) {
    Sql sql = filter.of(Sql.of(LIST)).then("ORDER BY s.name COLLATE NOCASE, s.rid");
    return store.read(session -> session.list(page.of(sql), ServiceRow::of));
  }

  public long count(ServiceFilter filter) {
    Sql sql = filter.of(Sql.of("SELECT count(*) AS n FROM services s"));
    return store.read(session -> session.number(sql, "n"));
  }

  public Optional<Service> find(String id) {
    return store.read(session -> session.find(Service.class, id));
  }
}
