package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.rules.permission.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class AuditTest {
  private static final String LOG =
      "select count(*) from api.audit(?, null, ?, null, null, null, null, 500)";
  private Office office;

  @BeforeEach
  void fill() throws SQLException {
    office = new Office();
    new World().fill(office);
    office.one("select audit.seal()");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aChangeTellsWhoWhatFromWhere() throws SQLException {
    try (Connection connection = office.admin()) {
      connection.setAutoCommit(false);
      Office.one(connection, "select auth.enter(?)::text", office.token(Role.ADMIN));
      connection
          .createStatement()
          .execute(
              "update crm.leads set phone = '+91 98220 98220', assigned_to = null where id = '"
                  + Office.id("lead", 1)
                  + "'");
      connection.commit();
    }
    List<Object> row = last();
    assertEquals(Office.uid(Role.ADMIN), row.get(0));
    assertEquals("update", row.get(1));
    assertEquals("leads", row.get(2));
    assertEquals(Office.id("lead", 1), row.get(3));
    assertEquals(
        "{\"phone\": {\"new\": \"+91 98220 98220\", \"old\": null}, \"assigned_to\": {\"new\": null, \"old\": \""
            + Office.uid(Role.SALES_AGENT)
            + "\"}}",
        row.get(4));
    assertEquals("minted device " + Office.device(Role.ADMIN), row.get(5));
    assertEquals("127.0.0.1", row.get(6));
  }

  @Test
  void aPasswordIsNeverInIt() throws SQLException {
    office.database.execute(
        "update crm.users set password_hash = '"
            + Knocker.stored("secret")
            + "' where uid = '"
            + Office.uid(Role.SUPPORT)
            + "'");
    assertEquals("{\"password\": {\"new\": \"changed\"}}", last().get(4));
    assertEquals(
        0L,
        office.one(
            "select count(*) from crm.audit_logs where changes::text like '%asp1%' or changes -> 'password_hash' is not null"));
  }

  @Test
  void anAdminReadsAllAndOperationsTheirPart() throws SQLException {
    assertTrue((Long) office.call(LOG, office.token(Role.ADMIN), "leads") > 0);
    assertTrue((Long) office.call(LOG, office.token(Role.OPERATIONS_MANAGER), "jobs") > 0);
    assertEquals(0L, office.call(LOG, office.token(Role.OPERATIONS_MANAGER), "leads"));
    for (Role role : List.of(Role.SALES_AGENT, Role.OPERATOR, Role.SUPPORT)) {
      assertEquals(0L, office.call(LOG, office.token(role), null));
    }
    String page =
        "select count(*), max(id) from api.audit(?, ?, 'jobs', ?, now() - interval '1 day', now(), ?, 2)";
    try (Connection desk = office.client()) {
      assertEquals(
          0L,
          Office.rows(
                  desk,
                  page,
                  office.token(Role.ADMIN),
                  Office.uid(Role.SUPPORT),
                  Office.id("job", 1),
                  1L << 60)
              .get(0)
              .get(0));
    }
  }

  @Test
  void anUntouchedLogVerifies() throws SQLException {
    assertEquals("true", verified("ok"));
    assertEquals("0", verified("unsealed"));
    assertEquals(office.one("select count(*)::text from crm.audit_logs"), verified("sealed"));
  }

  @Test
  void alteredRemovedSwappedAndCutOffRowsAreFound() throws SQLException {
    long some = (Long) office.one("select log_id from audit.chain where place = 7");
    assertEquals(
        "altered 7", broken("update crm.audit_logs set user_id = 'usr_x' where id = " + some));
    assertEquals("removed 7", broken("delete from crm.audit_logs where id = " + some));
    assertEquals(
        "link missing 8",
        broken(
            "delete from audit.chain where place = 7; delete from crm.audit_logs where id = "
                + some));
    assertEquals(
        "altered 7",
        broken(
            "update audit.chain set place = -1 where place = 7; update audit.chain set place = 7 where place = 8;"
                + " update audit.chain set place = 8 where place = -1"));
    String last = "(select max(place) from audit.chain)";
    long places = (Long) office.one("select " + last);
    assertEquals(
        "end cut off " + (places - 1), broken("delete from audit.chain where place = " + last));
  }

  @Test
  void rowsAreSealedOnceEveryOlderTransactionEnded() throws SQLException {
    try (Connection open = office.admin()) {
      open.setAutoCommit(false);
      open.createStatement()
          .execute("update crm.leads set notes = 'slow' where id = '" + Office.id("lead", 1) + "'");
      office.database.execute(
          "update crm.leads set notes = 'quick' where id = '" + Office.id("lead", 2) + "'");
      assertEquals(0L, office.one("select audit.seal()"));
      assertEquals("1", verified("unsealed"));
      open.commit();
    }
    assertEquals(2L, office.one("select audit.seal()"));
    assertEquals("true", verified("ok"));
    assertEquals(0L, office.one("select audit.seal()"));
  }

  @Test
  void rowsMovedToTheArchiveStillVerify() throws SQLException {
    office.database.execute(
        "with m as (delete from crm.audit_logs where id in (select log_id from audit.chain"
            + " where place <= 5) returning *) insert into archive.audit_logs select * from m");
    assertEquals("true", verified("ok"));
  }

  @Test
  void aMonthThatNobodyMadeTakesItsRowsWhenItIsMade() throws SQLException {
    office.database.execute(
        "insert into crm.audit_logs (action, entity_type, entity_id, created_at)"
            + " values ('update', 'leads', 'x', '2031-05-31 23:59:59.999999+00'), ('update', 'leads', 'y', '2031-06-01 00:00+00')");
    assertEquals(2L, office.one("select count(*) from crm.audit_logs_rest"));
    assertEquals(1, office.one("select ops.make_partitions(0, '2031-05-20')"));
    assertEquals(0, office.one("select ops.make_partitions(0, '2031-05-20')"));
    assertEquals("x", office.one("select entity_id from crm.audit_logs_2031_05"));
    assertEquals(1L, office.one("select count(*) from crm.audit_logs_rest"));
    assertEquals(
        true,
        office.one(
            "select relforcerowsecurity from pg_class where oid = 'crm.audit_logs_2031_05'::regclass"));
  }

  private String broken(String sql) throws SQLException {
    try (Connection connection = office.admin()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute(sql);
      String found =
          (String)
              Office.one(
                  connection,
                  "select p ->> 'problem' || ' ' || (p ->> 'place')"
                      + " from jsonb_array_elements(audit.verify() -> 'problems') p limit 1");
      connection.rollback();
      return found;
    }
  }

  private Object verified(String part) throws SQLException {
    return office.one("select audit.verify() ->> ?", part);
  }

  private List<Object> last() throws SQLException {
    try (Connection connection = office.admin()) {
      return Office.rows(
              connection,
              "select user_id, action, entity_type, entity_id, changes::text, user_agent,"
                  + " host(ip_address) from crm.audit_logs order by id desc limit 1")
          .get(0);
    }
  }
}
