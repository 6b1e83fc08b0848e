package com.aspcranes.crm.rights;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that are made from the rights file. */
final class GeneratedSql {
  static final String HEADER = "-- generated from db/rights.yaml\n-- additive, min client 1\n";

  private GeneratedSql() {}

  static Map<Path, String> files(RightsFile rights, Map<String, List<String>> columns) {
    Path server = Path.of("db", "server");
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(server.resolve("R__10_catalogue.sql"), new CatalogueSql(rights).text());
    files.put(server.resolve("R__20_wire_views.sql"), new WireViewSql(rights, columns).text());
    files.put(server.resolve("R__30_policies.sql"), new PolicySql(rights).text());
    return files;
  }

  /** Columns of each table of schema crm, in the table's order. */
  static Map<String, List<String>> columns(Connection connection) throws SQLException {
    String sql =
        "select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p')"
            + " and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum";
    Map<String, List<String>> columns = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        columns.computeIfAbsent(rows.getString(1), t -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    return columns;
  }
}
