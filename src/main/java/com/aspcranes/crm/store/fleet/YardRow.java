package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A yard and what stands there.
 *
 * @param cranes active ones
 * @param crew active people
 */
public record YardRow(
    String id, String name, @Nullable String address, boolean active, int cranes, int crew) {

  static final String SELECT =
      "SELECT y.*, (SELECT count(*) FROM equipment e WHERE e.yard_id = y.id AND e.active = 1)"
          + " AS cranes, (SELECT count(*) FROM operators o WHERE o.yard_id = y.id"
          + " AND o.active = 1) AS crew FROM yards y ORDER BY y.name COLLATE NOCASE";

  static YardRow of(Fields row) throws SQLException {
    return new YardRow(
        row.text("id"),
        row.text("name"),
        row.textOrNull("address"),
        row.flag("active"),
        row.number("cranes"),
        row.number("crew"));
  }
}
