package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.rules.permission.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tables themselves keep, whichever function writes. */
@Tag("postgres")
class RowGuardsTest {
  private static final String SET_ROLE = "select api.user_set_role(?, ?, ?)";
  private Office office;

  @BeforeEach
  void fill() throws SQLException {
    office = new Office();
    new World().fill(office);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theAuthorIsWhoeverHoldsTheToken() throws SQLException {
    as(
        Role.SALES_AGENT,
        "insert into crm.activities (id, kind, subject, customer_id, created_by) values ('"
            + Office.id("act", 90)
            + "', 'note', 'x', '"
            + Office.id("cust", 1)
            + "', '"
            + Office.uid(Role.ADMIN)
            + "')");
    String author = "select created_by from crm.activities where id = ?";
    assertEquals(Office.uid(Role.SALES_AGENT), office.one(author, Office.id("act", 90)));
    as(
        Role.SALES_AGENT,
        "update crm.activities set subject = 'y', created_by = '"
            + Office.uid(Role.ADMIN)
            + "' where id = '"
            + Office.id("act", 90)
            + "'");
    assertEquals(Office.uid(Role.SALES_AGENT), office.one(author, Office.id("act", 90)));
  }

  @Test
  void whatOtherDesksCouldNotReadIsRefused() throws SQLException {
    String lead = Office.id("lead", 1);
    for (String poison :
        List.of(
            "needed_capacity_tons = 'NaN'",
            "files = '[1e100000]'",
            "files = '[null]'",
            "files = '[{}]'",
            "files = '" + "[".repeat(60) + "]".repeat(60) + "'")) {
      String sql = "update crm.leads set " + poison + " where id = '" + lead + "'";
      assertEquals("23514", refused(Role.ADMIN, sql), poison);
    }
    assertEquals(
        "0",
        office.one(
            "select count(*)::text from pg_attribute a join pg_class r on r.oid = a.attrelid"
                + " where r.relnamespace = 'crm'::regnamespace and r.relkind = 'r'"
                + " and a.attnum > 0 and not a.attisdropped and r.relname not like 'audit%'"
                + " and a.atttypid in ('numeric'::regtype, 'jsonb'::regtype)"
                + " and not exists (select 1 from pg_constraint c where c.conrelid = r.oid"
                + " and c.conname = a.attname || '_readable')"));
  }

  @Test
  void aSavedViewIsItsMakersWhateverHeSays() throws SQLException {
    as(
        Role.SUPPORT,
        "insert into crm.saved_views (id, user_id, screen, name) values ('"
            + Office.id("view", 90)
            + "', '"
            + Office.uid(Role.ADMIN)
            + "', 'jobs', 'x')");
    assertEquals(
        Office.uid(Role.SUPPORT),
        office.one("select user_id from crm.saved_views where id = ?", Office.id("view", 90)));
  }

  @Test
  void rolesChangeThroughTheAccountFunctionsAlone() throws SQLException {
    String raise =
        "update crm.users set role = 'admin' where uid = '" + Office.uid(Role.SUPPORT) + "'";
    assertEquals("42501", refused(Role.ADMIN, raise));
    assertEquals("42501", refused(Role.SUPPORT, raise));
    for (Role role : Role.values()) {
      if (role != Role.ADMIN) {
        String token = office.token(role);
        assertEquals(
            "42501", office.refusal(SET_ROLE, token, Office.uid(role), "admin"), role.code());
        assertEquals(
            "42501",
            office.refusal("select api.user_disable(?, ?, true)", token, Office.uid(Role.ADMIN)));
      }
    }
    office.call(SET_ROLE, office.token(Role.ADMIN), Office.uid(Role.SUPPORT), "operator");
    assertEquals(
        "operator",
        office.one("select role from crm.users where uid = ?", Office.uid(Role.SUPPORT)));
  }

  @Test
  void nobodyChangesHisOwnRoleAndOneAdminStays() throws SQLException {
    String admin = office.token(Role.ADMIN);
    assertEquals("42501", office.refusal(SET_ROLE, admin, Office.uid(Role.ADMIN), "support"));
    assertEquals(
        "42501",
        office.refusal("select api.user_disable(?, ?, true)", admin, Office.uid(Role.ADMIN)));
    office.call(SET_ROLE, admin, Office.uid(Role.SUPPORT), "admin");
    office.call(SET_ROLE, office.token(Role.SUPPORT), Office.uid(Role.ADMIN), "support");
    assertEquals(
        "42501",
        as(
            "postgres",
            "update crm.users set active = false where uid = '" + Office.uid(Role.SUPPORT) + "'"));
  }

  @Test
  void anAdminMakesAnAccountThatMustChangeItsPassword() throws SQLException {
    String make =
        "select api.user_create(?, null, ?, 'New', 'support', null, 'c2FsdHNhbHRzYWx0c2FsdA', ?, 2, 1, ?)";
    assertEquals(
        "42501",
        office.refusal(
            make,
            office.token(Role.OPERATIONS_MANAGER),
            "new@asp.example",
            19456,
            Knocker.keyHash("first")));
    assertEquals(
        "22023",
        office.refusal(
            make, office.token(Role.ADMIN), "new@asp.example", 1024, Knocker.keyHash("first")));
    assertNotNull(
        office.call(
            make, office.token(Role.ADMIN), "new@asp.example", 19456, Knocker.keyHash("first")));
    Knocker fresh = new Knocker(office, "new@asp.example", UUID.randomUUID());
    assertEquals("true", fresh.enter("first", "must_change_password"));
    String reset = "select api.user_reset(?, ?, 'c2FsdHNhbHRzYWx0c2FsdA', 19456, 2, 1, ?)";
    String uid = fresh.enter("first", "uid");
    office.call(reset, office.token(Role.ADMIN), uid, Knocker.keyHash("second"));
    assertEquals("28P01", fresh.refusal(fresh.attempt("first"), "first"));
    assertEquals(uid, fresh.enter("second", "uid"));
  }

  @Test
  void aFileThatTheWriterDoesNotSeeCannotBeNamed() throws SQLException {
    String name =
        "update crm.leads set files = '[\""
            + Office.id("file", 2)
            + "\"]' where id = '"
            + Office.id("lead", 1)
            + "'";
    assertEquals("23503", refused(Role.SALES_AGENT, name));
    as(Role.SALES_AGENT, name.replace(Office.id("file", 2), Office.id("file", 7)));
    assertEquals(
        Office.id("lead", 1),
        office.one("select row_id from auth.file_use where file_id = ?", Office.id("file", 7)));
    assertEquals(
        0L,
        office.one("select count(*) from auth.file_use where file_id = ?", Office.id("file", 1)));
  }

  @Test
  void whatIsReferredToIsNotDeleted() throws SQLException {
    // PostgreSQL 18 tells a RESTRICT from other foreign keys
    String customer = "delete from crm.customers where id = '" + Office.id("cust", 1) + "'";
    assertTrue(Set.of("23503", "23001").contains(refused(Role.ADMIN, customer)));
    assertEquals(
        "23503",
        refused(Role.ADMIN, "delete from crm.files where id = '" + Office.id("file", 1) + "'"));
    as(Role.ADMIN, "delete from crm.files where id = '" + Office.id("file", 6) + "'");
    assertEquals(
        0L, office.one("select count(*) from crm.files where id = ?", Office.id("file", 6)));
  }

  @Test
  void aPatchOfWhatARoleMayNotWriteIsRejected() throws SQLException {
    assertEquals(
        "column_not_writable",
        pushed(Role.SUPPORT, 1, "leads", Office.id("lead", 2), "{\"phone\":\"+91 98220 12345\"}"));
    assertEquals(
        "column_not_writable",
        pushed(Role.SUPPORT, 2, "users", Office.uid(Role.SUPPORT), "{\"role\":\"admin\"}"));
    assertEquals(
        "column_not_writable",
        pushed(Role.SUPPORT, 3, "users", Office.uid(Role.SUPPORT), "{\"password_hash\":\"x\"}"));
    assertEquals(
        "column_not_writable",
        pushed(Role.SUPPORT, 4, "leads", Office.id("lead", 2), "{\"row_version\":99}"));
    assertEquals(
        "not_allowed",
        pushed(
            Role.SALES_AGENT, 1, "leads", Office.id("lead", 2), "{\"phone\":\"+91 98220 12345\"}"));
    assertEquals(
        "gone",
        pushed(
            Role.SALES_AGENT, 2, "leads", Office.id("lead", 3), "{\"phone\":\"+91 98220 12345\"}"));
    assertEquals(
        null, pushed(Role.SUPPORT, 5, "leads", Office.id("lead", 2), "{\"notes\":\"called\"}"));
    assertEquals(
        "called", office.one("select notes from crm.leads where id = ?", Office.id("lead", 2)));
  }

  private @Nullable Object pushed(Role role, int seq, String table, String id, String set)
      throws SQLException {
    String mutation =
        "[{\"mid\":\"%s\",\"seq\":%d,\"kind\":\"rows\",\"acted_at\":\"2026-01-01T00:00:00Z\",\"changes\":[{\"tbl\":\"%s\",\"id\":\"%s\",\"op\":\"update\",\"base\":{\"notes\":null},\"set\":%s}]}]"
            .formatted(UUID.randomUUID(), seq, table, id, set);
    String push = "select r -> 'results' -> 0 ->> 'why' from api.push(?, ?, ?::jsonb) r";
    return office.call(push, office.token(role), Office.device(role), mutation);
  }

  private void as(Role role, String sql) throws SQLException {
    assertEquals("00000", refused(role, sql), sql);
  }

  private String as(String login, String sql) throws SQLException {
    try (Connection connection = office.database.as(login).getConnection()) {
      return Office.refusal(connection, sql);
    }
  }

  /** Behind the functions, where row-level security and triggers alone stand. */
  private String refused(Role role, String sql) throws SQLException {
    try (Connection connection = office.admin()) {
      connection.setAutoCommit(false);
      Office.one(connection, "select auth.enter(?)::text", office.token(role));
      connection.createStatement().execute("set local role crm_owner");
      String state = Office.refusal(connection, sql);
      if (state.equals("00000")) {
        connection.commit();
      } else {
        connection.rollback();
      }
      return state;
    }
  }
}
