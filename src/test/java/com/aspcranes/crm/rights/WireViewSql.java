package com.aspcranes.crm.rights;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * {@code R__20_wire_views.sql}: one view per table with what may leave the server, in the order of
 * the table's columns; a masked column is null without the sight.
 */
final class WireViewSql {
  private final RightsFile rights;
  private final Map<String, List<String>> columns;

  /**
   * @param columns of each table of schema crm, in its own order
   */
  WireViewSql(RightsFile rights, Map<String, List<String>> columns) {
    this.rights = rights;
    this.columns = columns;
  }

  String text() {
    StringBuilder sql = new StringBuilder(GeneratedSql.HEADER).append("set role crm_owner;\n");
    for (TableRights table : rights.tables()) {
      sql.append(view(table));
    }
    return sql.append("\nreset role;\n").toString();
  }

  private String view(TableRights table) {
    StringJoiner list = new StringJoiner(",\n  ");
    for (String column : columns.get(table.name())) {
      if (!table.hidden().contains(column)) {
        list.add(
            table
                .mask(column)
                .map(
                    sight ->
                        "case when (select auth.sees('%s')) then t.%2$s end as %2$s"
                            .formatted(sight, column))
                .orElse("t." + column));
      }
    }
    return """

        drop view if exists sync.w_%1$s;
        create view sync.w_%1$s as select
          %2$s
        from crm.%1$s t;
        grant select on sync.w_%1$s to crm_acts;
        """
        .formatted(table.name(), list);
  }
}
