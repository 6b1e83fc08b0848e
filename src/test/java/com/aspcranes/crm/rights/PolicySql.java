package com.aspcranes.crm.rights;

import com.aspcranes.crm.rules.permission.Role;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code R__30_policies.sql}: row-level security as the second wall behind the functions. */
final class PolicySql {
  private static final Pattern NAMED = Pattern.compile("\\$(\\w+)");
  // a set is gathered at its first use: not for a row whose column is null
  private static final Pattern AMONG = Pattern.compile("\\b(\\w+_id) in (\\$\\w+)");
  private static final String START =
      """
      set role crm_owner;

      do $$
      declare
        p record;
      begin
        for p in select tablename, policyname from pg_policies where schemaname = 'crm' loop
          execute format('drop policy %I on crm.%I', p.policyname, p.tablename);
        end loop;
        for p in select c.oid::regclass as rel from pg_class c
          where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p')
        loop
          perform auth.wall(p.rel);
        end loop;
      end $$;
      """;
  private final RightsFile rights;

  PolicySql(RightsFile rights) {
    this.rights = rights;
  }

  String text() {
    StringBuilder sql = new StringBuilder(GeneratedSql.HEADER).append(START);
    for (TableRights table : rights.tables()) {
      policies(sql, table);
    }
    for (TableRights table : rights.serverOnly()) {
      policies(sql, table);
    }
    return sql.append("\nreset role;\n").toString();
  }

  private static void policies(StringBuilder sql, TableRights table) {
    policy(sql, table, "visible", "select", table.see(), "using (%s)");
    policy(sql, table, "creatable", "insert", table.create(), "with check (%s)");
    policy(sql, table, "changeable", "update", table.change(), "using (%1$s)\n  with check (%1$s)");
    policy(sql, table, "removable", "delete", table.remove(), "using (%s)");
  }

  private static void policy(
      StringBuilder sql,
      TableRights table,
      String name,
      String command,
      Map<Role, String> conditions,
      String clause) {
    if (!conditions.isEmpty()) {
      sql.append(
              "\ncreate policy %s on crm.%s for %s to crm_owner\n  "
                  .formatted(name, table.name(), command))
          .append(clause.formatted(condition(conditions)))
          .append(";\n");
    }
  }

  /** One CASE over the role, so that only the helpers of that role run, each once a statement. */
  static String condition(Map<Role, String> conditions) {
    StringBuilder sql = new StringBuilder("case (select auth.role())");
    new TreeMap<>(conditions)
        .forEach(
            (role, condition) ->
                sql.append("\n    when '%s' then ".formatted(role.code()))
                    .append(expanded(condition)));
    return sql.append("\n    else false end").toString();
  }

  private static String expanded(String condition) {
    String guarded = AMONG.matcher(condition).replaceAll("($1 is not null and $1 in $2)");
    return NAMED.matcher(guarded).replaceAll("(select auth.$1())");
  }
}
