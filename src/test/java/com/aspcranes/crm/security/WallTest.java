package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the catalog must say of every table and function, those of later migrations included. */
@Tag("postgres")
class WallTest {
  private static final String OURS =
      "('crm', 'api', 'auth', 'sync', 'sched', 'acts', 'ops', 'audit', 'archive')";
  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void everyDefinerFunctionPinsWhatCouldTrickIt() throws SQLException {
    assertNone(
        "select p.oid::regprocedure::text, p.proconfig::text from pg_proc p where p.prosecdef"
            + " and p.pronamespace::regnamespace::text in "
            + OURS
            + " and not coalesce(p.proconfig @> array['search_path=pg_catalog, crm, auth, sync, pg_temp',"
            + " 'TimeZone=UTC', 'DateStyle=ISO, YMD', 'row_security=on'], false)");
  }

  @Test
  void nothingIsCallableReadableOrUsableByEverybody() throws SQLException {
    assertNone(
        "select p.oid::regprocedure::text from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
            + " where a.grantee = 0 and p.pronamespace::regnamespace::text in "
            + OURS);
    assertNone(
        "select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a"
            + " where a.grantee = 0 and c.relnamespace::regnamespace::text in "
            + OURS);
    assertNone(
        "select nspname from pg_namespace, aclexplode(nspacl) a where a.grantee = 0 and (nspname in "
            + OURS
            + " or nspname = 'ext')");
  }

  @Test
  void everyTableOfTheBusinessStandsBehindTheWall() throws SQLException {
    assertNone(
        "select c.oid::regclass::text from pg_class c where c.relnamespace = 'crm'::regnamespace"
            + " and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)");
    assertNone(
        "select polrelid::regclass::text, polname::text from pg_policy where 0 = any (polroles)");
    assertNone(
        "select polrelid::regclass::text, polname::text from pg_policy p where 'crm_owner'::regrole = any (p.polroles)"
            + " and pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) !~ '^\\s*\\(?\\s*CASE\\s+\\( SELECT auth\\.role\\(\\)'");
  }

  @Test
  void everyForeignKeyHasAnIndex() throws SQLException {
    assertNone(
        "select c.conrelid::regclass::text, c.conname::text from pg_constraint c where c.contype = 'f'"
            + " and c.conrelid::regclass::text not like 'pg_%' and not exists (select 1 from pg_index i"
            + " where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])");
  }

  @Test
  void everyReplicatedTableIsStampedLoggedAndAuditedOrMeantNotToBe() throws SQLException {
    assertNone(
        "select t.name from sync.tbl t where (select count(*) from pg_trigger g where g.tgrelid = t.rel"
            + " and g.tgenabled = 'O' and g.tgname in ('zz_stamp', 'zz_capture_insert', 'zz_capture_update',"
            + " 'zz_capture_delete', 'no_truncate')) <> 5");
    assertEquals(
        "busy_spans, notification_preferences, notifications, saved_views",
        office.one(
            "select string_agg(t.name, ', ' order by t.name) from sync.tbl t where (select"
                + " count(*) from pg_trigger g where g.tgrelid = t.rel and g.tgenabled = 'O'"
                + " and g.tgname like 'audit\\_%') <> 3"));
  }

  @Test
  void authorsAreGuardedWhereverThereAreAny() throws SQLException {
    assertNone(
        "select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid"
            + " where c.relnamespace = 'crm'::regnamespace and c.relkind = 'r' and a.attname = 'created_by'"
            + " and not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'guard_author')");
  }

  @Test
  void aTableThatComesLaterIsSeenByTheseTests() throws SQLException {
    try (Connection connection = office.admin()) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute(
              "create table crm.later (id text primary key, lead_id text references crm.leads (id));"
                  + " create function api.later() returns int language sql security definer as 'select 1'");
      String bare =
          "select relname::text from pg_class where relnamespace = 'crm'::regnamespace and relkind = 'r'"
              + " and not relforcerowsecurity";
      assertEquals(List.of(List.of("later")), Office.rows(connection, bare));
      String loose =
          "select proname::text from pg_proc where prosecdef and pronamespace = 'api'::regnamespace"
              + " and proconfig is null";
      assertFalse(Office.rows(connection, loose).isEmpty());
      connection.rollback();
    }
  }

  private static void assertNone(String sql) throws SQLException {
    try (Connection connection = office.admin()) {
      assertEquals(List.of(), Office.rows(connection, sql), sql);
    }
  }
}
