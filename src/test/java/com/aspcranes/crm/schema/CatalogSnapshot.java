package com.aspcranes.crm.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the catalog says of our schemas, one fact a line, in an order that two databases share. */
final class CatalogSnapshot {
  private static final String IN =
      " in ('crm', 'api', 'auth', 'sync', 'sched', 'acts', 'ops', 'audit', 'archive', 'ext', 'public')";

  private static final List<String> FACTS =
      List.of(
          "select 'schema ' || nspname || ' ' || nspowner::regrole || ' ' || coalesce(nspacl::text, '')"
              + " from pg_namespace where nspname"
              + IN,
          "select 'relation ' || c.oid::regclass || ' ' || c.relkind::text || ' ' || c.relowner::regrole || ' '"
              + " || coalesce((select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a), '')"
              + " || ' ' || c.relrowsecurity || c.relforcerowsecurity"
              + " || ' ' || coalesce(pg_get_expr(c.relpartbound, c.oid), '') from pg_class c"
              + " where c.relnamespace::regnamespace::text"
              + IN,
          "select 'column ' || a.attrelid::regclass || ' ' || a.attnum || ' ' || a.attname || ' '"
              + " || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || a.attidentity::text"
              + " || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') from pg_attribute a"
              + " join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
              + " where a.attnum > 0 and not a.attisdropped and c.relnamespace::regnamespace::text"
              + IN,
          "select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)"
              + " from pg_constraint where connamespace::regnamespace::text"
              + IN,
          "select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid"
              + " where c.relnamespace::regnamespace::text"
              + IN,
          "select 'view ' || c.oid::regclass || ' ' || pg_get_viewdef(c.oid) from pg_class c where c.relkind = 'v'"
              + " and c.relnamespace::regnamespace::text"
              + IN,
          "select 'function ' || p.proowner::regrole || ' ' || coalesce((select string_agg(a::text, ',' order by a::text)"
              + " from unnest(p.proacl) a), '') || ' ' || pg_get_functiondef(p.oid) from pg_proc p"
              + " where p.prokind in ('f', 'p') and p.pronamespace::regnamespace::text"
              + IN,
          "select 'trigger ' || g.tgenabled::text || ' ' || pg_get_triggerdef(g.oid) from pg_trigger g"
              + " join pg_class c on c.oid = g.tgrelid where not g.tgisinternal"
              + " and c.relnamespace::regnamespace::text"
              + IN,
          "select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text"
              + " || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies",
          "select 'catalogue ' || t::text from sync.tbl t",
          "select 'catalogue ' || c::text from sync.col c",
          "select 'catalogue ' || r::text from sync.col_right r",
          "select 'catalogue ' || c::text from sync.command c",
          "select 'catalogue ' || s::text from auth.sight s",
          "select 'history ' || installed_rank || ' ' || coalesce(version, '') || ' ' || description || ' ' || type"
              + " || ' ' || script || ' ' || checksum || ' ' || success from public.flyway_schema_history");

  private CatalogSnapshot() {}

  static String of(Connection connection) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement()) {
      for (String facts : FACTS) {
        String sorted = "select f from (" + facts + ") x(f) order by f collate \"C\"";
        try (ResultSet rows = statement.executeQuery(sorted)) {
          while (rows.next()) {
            text.append(rows.getString(1)).append('\n');
          }
        }
      }
    }
    return text.toString();
  }
}
