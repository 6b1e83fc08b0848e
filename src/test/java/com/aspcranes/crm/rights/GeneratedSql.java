package com.aspcranes.crm.rights;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that are made from the rights file. */
final class GeneratedSql {
  static final String HEADER = "-- generated from db/rights.yaml\n-- additive, min client 1\n";

  private GeneratedSql() {}

  static Map<Path, String> files(RightsFile rights, Map<String, TableShape> shapes) {
    Path server = Path.of("db", "server");
    Map<String, List<String>> columns = columns(shapes);
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(server.resolve("R__10_catalogue.sql"), new CatalogueSql(rights).text());
    files.put(server.resolve("R__20_wire_views.sql"), new WireViewSql(rights, columns).text());
    files.put(server.resolve("R__30_policies.sql"), new PolicySql(rights).text());
    files.put(server.resolve("R__40_patches.sql"), new PatchSql(rights, shapes).text());
    return files;
  }

  /** Columns of each table of schema crm, in the table's order. */
  static Map<String, List<String>> columns(Map<String, TableShape> shapes) {
    Map<String, List<String>> columns = new TreeMap<>();
    shapes.forEach((table, shape) -> columns.put(table, List.copyOf(shape.defaults().keySet())));
    return columns;
  }
}
