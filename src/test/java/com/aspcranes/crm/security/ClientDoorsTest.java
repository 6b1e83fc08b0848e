package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.rules.permission.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A desk that has the connection settings and psql, with an admin's token or with none. */
@Tag("postgres")
class ClientDoorsTest {
  private static final String OURS =
      "('crm', 'api', 'auth', 'sync', 'sched', 'acts', 'ops', 'audit', 'archive', 'ext')";
  // what a desk calls before it is somebody
  private static final Set<String> WITHOUT_TOKEN = Set.of("salt", "try", "login", "refresh");
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
  void noTableViewOrSequenceAnswersWithOrWithoutAToken() throws SQLException {
    List<List<Object>> relations =
        rows(
            "select n.nspname || '.' || c.relname, c.relkind::text from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where n.nspname in "
                + OURS
                + " and c.relkind in ('r', 'p', 'v', 'm', 'S')");
    assertTrue(relations.size() > 60, "there is something to try");
    try (Connection desk = office.client()) {
      Office.one(desk, "select set_config('crm.token', ?, false)", office.token(Role.ADMIN));
      for (List<Object> relation : relations) {
        String name = (String) relation.get(0);
        assertEquals("42501", Office.refusal(desk, "select * from " + name), name);
        if (!relation.get(1).equals("S")) {
          assertEquals("42501", Office.refusal(desk, "delete from " + name), name);
          assertEquals(
              "42501", Office.refusal(desk, "insert into " + name + " default values"), name);
          assertEquals(
              "42501", Office.refusal(desk, "explain analyze select 1 from " + name), name);
          assertEquals("42501", Office.refusal(desk, "truncate " + name), name);
        }
      }
    }
  }

  @Test
  void functionsOfSchemaApiAloneMayBeCalled() throws SQLException {
    List<List<Object>> callable =
        rows(
            "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                + " where n.nspname in "
                + OURS
                + " and has_function_privilege('crm_client', p.oid, 'execute')"
                + " and has_schema_privilege('crm_client', n.oid, 'usage') and n.nspname <> 'api'");
    assertEquals(List.of(), callable);
    assertEquals(
        List.of(List.of("api")),
        rows(
            "select nspname from pg_namespace where nspname in "
                + OURS
                + " and has_schema_privilege('crm_client', oid, 'usage')"));
  }

  @Test
  void everyFunctionOfSchemaApiRefusesWhoHasNoToken() throws SQLException {
    List<List<Object>> functions =
        rows(
            "select p.proname, p.pronargs, p.proargnames[1], p.oid::regprocedure::text,"
                + " (select string_agg(case when t = 'jsonb'::regtype then '''[]''' else 'null' end || '::' || format_type(t, null), ', ' order by o)"
                + "  from unnest(p.proargtypes) with ordinality x(t, o))"
                + " from pg_proc p where p.pronamespace = 'api'::regnamespace order by 1");
    List<String> open = new ArrayList<>();
    for (List<Object> f : functions) {
      if (WITHOUT_TOKEN.contains(f.get(0))) {
        open.add((String) f.get(0));
        continue;
      }
      assertEquals("token", f.get(2), f.get(3) + " takes the token first");
      try (Connection desk = office.client()) {
        desk.setAutoCommit(false);
        if (f.get(0).equals("head")) {
          desk.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        String call = "select api." + f.get(0) + "(" + f.get(4) + ")";
        assertEquals("28000", Office.refusal(desk, call), call);
      }
    }
    assertEquals(WITHOUT_TOKEN, new TreeSet<>(open));
  }

  @Test
  void aDeskMakesNothingAndBecomesNobodyElse() throws SQLException {
    for (String attempt :
        List.of(
            "create temporary table users (uid text)",
            "create table public.x (y int)",
            "create schema mine",
            "create table api.x (y int)",
            "set role crm_owner",
            "set role crm_acts",
            "set session authorization postgres",
            "alter role crm_app superuser",
            "alter table crm.leads disable row level security",
            "create function api.f() returns int language sql as 'select 1'",
            "copy (select 1) to program 'true'",
            "select pg_read_file('/etc/passwd')",
            "set session_replication_role = replica")) {
      assertEquals("42501", office.refusal(attempt), attempt);
    }
  }

  @Test
  void aTemporaryTableOfTheSameNameShadowsNothing() throws SQLException {
    try (Connection desk = office.client()) {
      desk.createStatement().execute("set search_path = pg_temp, crm, public");
      // as if TEMP had been granted after all
      office.database.execute(
          "do $$ begin execute format('grant temporary on database %I to crm_client',"
              + " current_database()); end $$");
      for (String table : List.of("users", "sessions", "signing_keys", "tbl", "leads")) {
        desk.createStatement()
            .execute("create temporary table " + table + " (uid text, role text, active boolean)");
      }
      desk.createStatement()
          .execute(
              "create function pg_temp.sha256(bytea) returns bytea language sql as $$ select $1 $$");
      String token = office.token(Role.SUPPORT);
      assertEquals("support", Office.one(desk, "select api.close_pull(?) ->> 'role'", token));
      assertEquals("28000", Office.refusal(desk, "select api.close_pull('x.y.z')"));
    } finally {
      office.database.execute(
          "do $$ begin execute format('revoke temporary on database %I from crm_client',"
              + " current_database()); end $$");
    }
  }

  private static List<List<Object>> rows(String sql) throws SQLException {
    try (Connection connection = office.admin()) {
      return Office.rows(connection, sql);
    }
  }
}
