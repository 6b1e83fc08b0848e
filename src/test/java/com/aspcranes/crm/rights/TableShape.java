package com.aspcranes.crm.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the database says of a table of schema crm.
 *
 * @param defaults expression by column; empty for a column without one
 * @param parents column to the {@code table.key} that it refers to
 */
record TableShape(Map<String, String> defaults, Map<String, String> parents) {
  private static final String SQL =
      "select c.relname, a.attname, coalesce(pg_get_expr(d.adbin, d.adrelid), ''), (select"
          + " f.confrelid::regclass || '.' || k.attname from pg_constraint f join pg_attribute k on"
          + " k.attrelid = f.confrelid and k.attnum = f.confkey[1] where f.contype = 'f' and"
          + " f.conrelid = c.oid and f.conkey = array[a.attnum])"
          + " from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on"
          + " d.adrelid = c.oid and d.adnum = a.attnum where c.relnamespace = 'crm'::regnamespace"
          + " and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped"
          + " order by c.relname, a.attnum";

  /** By table, columns in the table's order. */
  static Map<String, TableShape> read(Connection connection) throws SQLException {
    Map<String, TableShape> shapes = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SQL)) {
      while (row.next()) {
        TableShape shape =
            shapes.computeIfAbsent(
                row.getString(1),
                table -> new TableShape(new LinkedHashMap<>(), new LinkedHashMap<>()));
        shape.defaults.put(row.getString(2), row.getString(3));
        String parent = row.getString(4);
        if (parent != null) {
          shape.parents.put(row.getString(2), parent);
        }
      }
    }
    return shapes;
  }
}
