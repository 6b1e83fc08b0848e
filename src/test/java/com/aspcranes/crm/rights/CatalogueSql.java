package com.aspcranes.crm.rights;

import com.aspcranes.crm.rules.permission.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** {@code R__10_catalogue.sql}: the rows of sync.tbl, sync.col, sync.col_right and auth.sight. */
final class CatalogueSql {
  private static final List<String> RECORD = List.of("row_version", "created_at", "updated_at");
  private final RightsFile rights;

  CatalogueSql(RightsFile rights) {
    this.rights = rights;
  }

  String text() {
    List<String> tables = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    List<String> allowed = new ArrayList<>();
    for (TableRights table : rights.tables()) {
      tables.add(table(table));
      columns.add(row(table.name(), table.key(), "record", "server"));
      for (TableRights.Group group : table.groups()) {
        group
            .columns()
            .forEach(c -> columns.add(row(table.name(), c, group.name(), group.policy())));
      }
      RECORD.forEach(c -> columns.add(row(table.name(), c, "record", "server")));
      for (Role role : Role.values()) {
        for (boolean creating : new boolean[] {true, false}) {
          for (String column : table.writable(role, creating, rights.sights())) {
            allowed.add(row(table.name(), column, role.code(), creating ? "create" : "update"));
          }
        }
      }
    }
    List<String> sights = new ArrayList<>();
    rights
        .sights()
        .forEach((sight, roles) -> roles.forEach(role -> sights.add(row(sight, role.code()))));
    return GeneratedSql.HEADER
        + "set role crm_owner;\n\ndelete from sync.col_right;\ndelete from sync.col;\n"
        + insert("sync.tbl (name, rel, key, private_to, roles)", tables)
        + "on conflict (name) do update set rel = excluded.rel, key = excluded.key,\n"
        + "  private_to = excluded.private_to, roles = excluded.roles;\n"
        + "delete from sync.tbl where name not in ("
        + rights.tables().stream()
            .map(t -> "'" + t.name() + "'")
            .collect(Collectors.joining(",\n  "))
        + ");\n\n"
        + insert("sync.col (tbl, col, grp, policy)", columns)
        + ";\n\n"
        + insert("sync.col_right (tbl, col, role, op)", allowed)
        + ";\n\ndelete from auth.sight;\n"
        + insert("auth.sight (what, role)", sights)
        + ";\n\nreset role;\n";
  }

  private static String table(TableRights table) {
    String roles =
        table.see().keySet().stream().map(Role::code).collect(Collectors.joining(", ", "{", "}"));
    String owner = table.privateTo() == null ? "null" : "'" + table.privateTo() + "'";
    return "('%1$s', 'crm.%1$s', '%2$s', %3$s, '%4$s')"
        .formatted(table.name(), table.key(), owner, roles);
  }

  private static String insert(String into, List<String> rows) {
    return "insert into " + into + " values\n  " + String.join(",\n  ", rows) + "\n";
  }

  private static String row(String... values) {
    StringJoiner joined = new StringJoiner(", ", "(", ")");
    for (String value : values) {
      joined.add("'" + value + "'");
    }
    return joined.toString();
  }
}
