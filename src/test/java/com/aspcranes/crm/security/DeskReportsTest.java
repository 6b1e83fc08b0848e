package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.aspcranes.crm.rules.permission.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class DeskReportsTest {
  private Office office;
  private String admin;

  @BeforeEach
  void open() throws SQLException {
    office = new Office();
    admin = office.token(Role.ADMIN);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aDeskTellsOfItselfAlone() throws SQLException {
    String rep = office.token(Role.SALES_AGENT);
    report(rep, false, "{\"waiting\": 3, \"issues\": 1, \"problem\": \"syncing.problem.refused\"}");
    List<Object> row = row("waiting, issues, problem, pulled_at");
    assertEquals(List.of(3, 1, "syncing.problem.refused"), row.subList(0, 3));
    assertNull(row.get(3), "it never had everything");
    report(rep, true, "{\"client\": 1}");
    row = row("waiting, too_old, problem, pulled_at");
    assertEquals(List.of(0, false), row.subList(0, 2));
    assertNull(row.get(2));
    assertNotNull(row.get(3));
    assertEquals(
        1L, office.one("select count(*) from sync.desk_report"), "nobody else's line was touched");
  }

  @Test
  void aProgramThatMayNoLongerWriteIsTooOld() throws SQLException {
    report(office.token(Role.SALES_AGENT), true, "{\"client\": 1}");
    office.database.execute("update sync.meta set min_client = 2");
    assertEquals(List.of(true), row("too_old"));
  }

  @Test
  void aNegativeCountIsRefused() throws SQLException {
    String rep = office.token(Role.SALES_AGENT);
    assertEquals(
        "23514", office.refusal("select api.desk_report(?, true, '{\"waiting\": -1}')", rep));
  }

  @Test
  void aMonthOfTheLogIsVerifiedByItself() throws SQLException {
    new World().fill(office);
    office.one("select audit.seal()");
    String verify = "select api.audit_verify(?, current_date) ->> ?";
    assertEquals("true", office.call(verify, admin, "ok"));
    office.database.execute(
        "set session_replication_role = replica; update crm.audit_logs set user_id = 'usr_x'"
            + " where id = (select min(id) + 1 from crm.audit_logs)");
    assertEquals("false", office.call(verify, admin, "ok"));
    assertEquals(
        "altered",
        office.call(
            "select api.audit_verify(?, current_date) #>> '{problems, 0, problem}'", admin));
    assertEquals(
        "0",
        office.call("select api.audit_verify(?, current_date - 400) ->> 'sealed'", admin),
        "another month has none of it");
  }

  @Test
  void theLogIsSearchedByActAndSeveralIds() throws SQLException {
    new World().fill(office);
    String count =
        "select count(*) from api.audit_search(?, null, null, ?::text[], ?, null, null, null, 500)";
    assertEquals(0L, office.call(count, admin, null, "delete"));
    String two = "{" + Office.id("lead", 1) + "," + Office.id("lead", 2) + "}";
    assertEquals(2L, office.call(count, admin, two, "create"));
    assertEquals(0L, office.call(count, office.token(Role.OPERATIONS_MANAGER), two, null));
  }

  @Test
  void aSettingThatNoDeskCanUseIsRefused() {
    List<String> wrong =
        List.of(
            "'pricing.food', '\"much\"'",
            "'pricing.gst', '-1'",
            "'pricing.sac.with_operator', '\"12\"'",
            "'scheduling.rule.held', '\"never\"'",
            "'scheduling.weekly_hours', '200'");
    for (String row : wrong) {
      assertEquals("23514", inserting(row), row);
    }
    assertEquals("00000", inserting("'scheduling.rule.held', '\"allow\"'"));
  }

  @Test
  void noDeskRewritesWhatASettingWas() throws SQLException {
    String id = Office.id("set", 1);
    office.database.execute(
        "insert into crm.settings (id, key, value, effective_from) values ('"
            + id
            + "', 'pricing.gst', '18', '2020-01-01')");
    String change =
        "{\"tbl\": \"settings\", \"id\": \"%s\", \"op\": \"%s\", \"base\": %s, \"set\": %s}";
    assertEquals(
        "rejected", pushed(change.formatted(id, "update", "{\"value\": 18}", "{\"value\": 12}")));
    String all = "{\"key\": \"pricing.gst\", \"value\": 18, \"effective_from\": \"2020-01-01\"}";
    assertEquals("rejected", pushed(change.formatted(id, "delete", all, "{}")));
    String old = "{\"key\": \"pricing.gst\", \"value\": 12, \"effective_from\": \"2021-01-01\"}";
    assertEquals("rejected", pushed(change.formatted(Office.id("set", 2), "create", "{}", old)));
    String fresh = old.replace("2021-01-01", "2099-01-01");
    assertEquals("applied", pushed(change.formatted(Office.id("set", 3), "create", "{}", fresh)));
    assertEquals(
        "18", String.valueOf(office.one("select value::text from crm.settings where id = ?", id)));
  }

  /** One mutation of an admin's desk that was never heard of; gives its status. */
  private String pushed(String change) throws SQLException {
    String batch =
        "[{\"mid\": \"%s\", \"seq\": 1, \"acted_at\": \"2026-01-01T00:00:00Z\", \"kind\": \"rows\", \"changes\": [%s]}]"
            .formatted(UUID.randomUUID(), change);
    return (String)
        office.call(
            "select api.push(?, ?, ?::jsonb) #>> '{results, 0, status}'",
            admin,
            UUID.randomUUID(),
            batch);
  }

  private String inserting(String row) {
    try (Connection connection = office.admin()) {
      return Office.refusal(
          connection,
          "insert into crm.settings (key, value, effective_from) values ("
              + row
              + ", '2020-01-01')");
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  private void report(String token, boolean pulled, String report) throws SQLException {
    office.call("select api.desk_report(?, ?, ?::jsonb)::text", token, pulled, report);
  }

  private List<Object> row(String columns) throws SQLException {
    try (Connection desk = office.client()) {
      return Office.rows(
              desk,
              "select " + columns + " from api.desks(?) where uid = ?",
              admin,
              Office.uid(Role.SALES_AGENT))
          .get(0);
    }
  }
}
