package com.aspcranes.crm.server.functions;

import static com.aspcranes.crm.server.functions.Desk.create;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class UpkeepTest {
  private final Company company = new Company();
  private Desk rep;
  private Desk dispatcher;

  @BeforeEach
  void open() {
    rep = company.desk(company.rep);
    dispatcher = company.desk(company.dispatcher);
  }

  @AfterEach
  void close() throws SQLException {
    rep.close();
    dispatcher.close();
    company.close();
  }

  private JsonNode lease(Desk desk, String series) throws SQLException {
    return Json.read(
        desk.ask("select api.lease_numbers(?, ?, ?)", desk.token, desk.device, series));
  }

  @Test
  void devicesLeaseBlocksThatNeverOverlapAndDoNotDrainTheSeries() throws SQLException {
    assertEquals(1, lease(rep, "quotation").path("first_no").asInt());
    assertEquals(51, lease(dispatcher, "job").path("first_no").asInt() + 50);
    assertEquals(51, lease(rep, "quotation").path("first_no").asInt());
    assertEquals(51, lease(rep, "quotation").path("first_no").asInt());
    rep.device = UUID.randomUUID();
    assertEquals(101, lease(rep, "quotation").path("first_no").asInt());
    assertEquals(
        "42501",
        assertThrows(SQLException.class, () -> lease(dispatcher, "quotation")).getSQLState());
  }

  @Test
  void aJobWithoutANumberGetsTheNextThatNobodyLeased() throws SQLException {
    lease(dispatcher, "job");
    company.job("A", company.acme);
    assertEquals("JOB-000051", company.ask("select job_number from crm.jobs"));
  }

  @Test
  void upkeepRunsOnceAMinuteAndTellsAnExpiryOnce() throws SQLException {
    company.run(
        "insert into crm.documents (equipment_id, kind, expires_on) values (?, 'insurance',"
            + " (now() at time zone 'Asia/Kolkata')::date + 5)",
        company.cranes.get(0));
    assertEquals("t", dispatcher.ask("select api.tick(?)", dispatcher.token));
    assertEquals("f", dispatcher.ask("select api.tick(?)", dispatcher.token));
    company.run("update ops.runner set last_run = '-infinity'");
    assertEquals("t", dispatcher.ask("select api.tick(?)", dispatcher.token));
    assertEquals(
        "1", company.ask("select count(*) from crm.notifications where type = 'paper_expiring'"));
    assertEquals(
        "42501",
        assertThrows(SQLException.class, () -> rep.ask("select api.tick(?)", rep.token))
            .getSQLState());
  }

  @Test
  void cachesFollowTheClockWithoutANewVersion() throws SQLException {
    company.run(
        "insert into crm.resource_blocks (equipment_id, kind, starts_at, ends_at, created_by)"
            + " values (?, 'breakdown', now() - interval '1 day', now() + interval '1 day', ?)",
        company.cranes.get(0),
        company.dispatcher);
    Mirror mirror = Mirror.fresh(dispatcher);
    company.run("select ops.tick()");
    assertEquals(
        "maintenance 1",
        company.ask(
            "select status || ' ' || row_version" + " from crm.equipment where id = ?",
            company.cranes.get(0)));
    mirror.pull();
    assertTrue(mirror.told.isEmpty(), mirror.told.toString());
  }

  @Test
  void aPullOutsideRepeatableReadIsRefused() {
    assertEquals(
        "25001",
        assertThrows(
                SQLException.class,
                () -> rep.ask("select api.head(?, ?, null, null, null)", rep.token, rep.device))
            .getSQLState());
  }

  @Test
  void aCursorBelowTheFloorComparesKeysAgain() throws SQLException {
    Mirror mirror = Mirror.fresh(rep);
    company.run("update sync.log set at = now() - interval '46 days'");
    company.customer("New");
    company.run("update sync.log set at = now() - interval '46 days'");
    company.run("select ops.tick()");
    assertEquals("resync", mirror.pull());
    assertEquals("delta", mirror.pull());
    assertEquals(Mirror.fresh(rep).rows, mirror.rows);
  }

  @Test
  void aRewrittenHistoryIsNoticedThoughNoIdentityChanged() throws SQLException {
    Mirror mirror = Mirror.fresh(rep);
    company.customer("Seen");
    assertEquals("delta", mirror.pull());
    // as a dump restored into the same cluster: same ids everywhere, other history
    company.run(
        "update sync.log set id = 'cust_other' where tbl = 'customers' and xid ="
            + " (select max(xid) from sync.log)");
    assertEquals("restored", mirror.pull());
  }

  @Test
  void afterARestoreAnActThatNeedsAnothersWaitsForIt() throws SQLException {
    String before = company.ask("select next_no from ops.number_counter where series = 'job'");
    String server = Mirror.fresh(rep).head.path("server").asText();
    company.run("select ops.restored()");
    assertEquals("28000", assertThrows(SQLException.class, () -> Mirror.fresh(rep)).getSQLState());
    leave(rep, dispatcher);
    open();
    assertNotEquals(server, Mirror.fresh(rep).head.path("server").asText());
    assertEquals(
        "10000",
        company.ask(
            "select next_no - ?::bigint from ops.number_counter where series = 'job'", before));
    String customer = Ids.next("cust");
    ObjectNode child =
        rep.rows(
                create(
                    "contacts",
                    Ids.next("cont"),
                    "{'name': 'Child', 'customer_id': '%s'}",
                    customer))
            .put("reoffer", true);
    assertEquals("deferred", rep.does(child).path("status").asText());
    assertEquals("deferred", rep.does(child).path("status").asText());
    dispatcher.does(
        dispatcher.rows(create("customers", customer, "{'name': 'Parent'}")).put("reoffer", true));
    assertEquals("applied", rep.does(child.put("seq", ++rep.seq)).path("status").asText());
    assertEquals("1", company.ask("select count(*) from crm.contacts where name = 'Child'"));
  }

  private static void leave(Desk... desks) throws SQLException {
    for (Desk desk : desks) {
      desk.close();
    }
  }
}
