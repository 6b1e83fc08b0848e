package com.aspcranes.crm.server.functions;

import static com.aspcranes.crm.server.functions.Desk.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SchedulingActsTest {
  private final Company company = new Company();
  private final String first = company.job("Girders", company.acme);
  private final String second = company.job("Tower", company.bolt);
  private Desk dispatcher;
  private Desk driver;

  @BeforeEach
  void open() {
    dispatcher = company.desk(company.dispatcher);
    driver = company.desk(company.driver);
  }

  @AfterEach
  void close() throws SQLException {
    dispatcher.close();
    driver.close();
    company.close();
  }

  private ObjectNode place(String job, int crane, String from, String to) {
    return json(
        "{'job_id': '%s', 'start': '%s', 'end': '%s',"
            + " 'equipment': [{'id': '%s', 'equipment_id': '%s'}]}",
        job, from, to, Ids.next("je"), company.cranes.get(crane));
  }

  private JsonNode placed(String job, int crane, String from, String to) throws SQLException {
    return dispatcher.does(dispatcher.command("sched.place", place(job, crane, from, to)));
  }

  private static String said(JsonNode result) {
    return (result.path("status").asText() + " " + result.path("message").asText()).strip();
  }

  @Test
  void aSecondBookingOfACraneIsRefusedInWords() throws SQLException {
    assertEquals("applied", said(placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z")));
    JsonNode refused = placed(second, 0, "2026-12-01T11:30:00Z", "2026-12-02T12:30:00Z");
    assertEquals("rejected MC-50 is on JOB-000001 (Acme) until Tue 18:00", said(refused));
    assertEquals("busy", refused.path("why").asText());
    assertEquals(first, refused.path("detail").path("other_job_id").asText());
    assertEquals("pending", refused.path("server").get(0).path("row").path("status").asText());
    assertEquals(
        "applied", said(placed(second, 0, "2026-12-01T12:30:00Z", "2026-12-02T12:30:00Z")));
  }

  @Test
  void twoCranesAreSwappedInOneAct() throws SQLException {
    placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-03T12:30:00Z");
    placed(second, 1, "2026-12-01T02:30:00Z", "2026-12-03T12:30:00Z");
    ObjectNode both = json("{}");
    both.putArray("places")
        .add(place(first, 1, "2026-12-01T02:30:00Z", "2026-12-03T12:30:00Z"))
        .add(place(second, 0, "2026-12-01T02:30:00Z", "2026-12-03T12:30:00Z"));
    assertEquals("applied", said(dispatcher.does(dispatcher.command("sched.place_all", both))));
    assertEquals(
        company.cranes.get(1),
        company.ask("select equipment_id from crm.job_equipment where job_id = ?", first));
  }

  @Test
  void aBoardThatMovedMeanwhileMakesTheActStale() throws SQLException {
    placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z");
    ObjectNode late = place(first, 1, "2026-12-05T02:30:00Z", "2026-12-05T12:30:00Z");
    late.set("seen", json("{'status': 'pending', 'start': null, 'end': null, 'equipment': []}"));
    JsonNode result = dispatcher.does(dispatcher.command("sched.place", late));
    assertEquals(
        "conflict JOB-000001 changed meanwhile: end, equipment, start, status", said(result));
  }

  @Test
  void maintenanceKeepsACraneFromWork() throws SQLException {
    dispatcher.commands(
        "sched.block",
        "{'id': '%s', 'equipment_id': '%s', 'kind': 'maintenance',"
            + " 'starts_at': '2026-12-01T00:00:00Z', 'ends_at': '2026-12-02T12:30:00Z'}",
        Ids.next("blk"),
        company.cranes.get(0));
    assertEquals(
        "rejected MC-50 is in maintenance until Wed 18:00",
        said(placed(first, 0, "2026-12-02T02:30:00Z", "2026-12-03T12:30:00Z")));
  }

  @Test
  void aBlockGoesToAnotherTimeUnlessItWasChangedMeanwhile() throws SQLException {
    String block = Ids.next("blk");
    dispatcher.commands(
        "sched.block",
        "{'id': '%s', 'equipment_id': '%s', 'kind': 'maintenance',"
            + " 'starts_at': '2026-12-01T00:00:00Z', 'ends_at': '2026-12-02T12:30:00Z'}",
        block,
        company.cranes.get(0));
    String args =
        "{'id': '%s', 'seen': {'starts_at': '2026-12-01T00:00:00Z',"
            + " 'ends_at': '2026-12-02T12:30:00Z'}, 'reason': 'Gearbox',"
            + " 'starts_at': '2026-12-05T00:00:00Z', 'ends_at': '2026-12-06T12:30:00Z'}";
    dispatcher.commands("sched.change_block", args, block);
    assertEquals("applied", said(placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-02T12:30:00Z")));
    assertEquals(
        "conflict The block changed meanwhile: ends_at, starts_at",
        said(dispatcher.does(dispatcher.command("sched.change_block", json(args, block)))));
    assertEquals("Gearbox", company.ask("select reason from crm.resource_blocks"));
  }

  @Test
  void aHoldStandsInNobodysWay() throws SQLException {
    dispatcher.commands(
        "sched.block",
        "{'id': '%s', 'equipment_id': '%s', 'kind': 'hold', 'expires_at': '2026-12-09T00:00:00Z',"
            + " 'starts_at': '2026-12-01T00:00:00Z', 'ends_at': '2026-12-02T12:30:00Z'}",
        Ids.next("blk"),
        company.cranes.get(0));
    assertEquals("applied", said(placed(first, 0, "2026-12-02T02:30:00Z", "2026-12-03T12:30:00Z")));
  }

  @Test
  void aJobCompletedEarlyFreesItsCrane() throws SQLException {
    placed(first, 0, "2026-01-01T00:00:00Z", "2036-01-01T00:00:00Z");
    driver.commands("sched.start", "{'job_id': '%s'}", first);
    assertEquals("scheduled", company.ask("select status from crm.jobs where id = ?", first));
    dispatcher.commands("sched.start", "{'job_id': '%s', 'at': '2026-01-01T01:00:00Z'}", first);
    dispatcher.commands("sched.complete", "{'job_id': '%s', 'at': '2026-01-05T00:00:00Z'}", first);
    assertEquals(
        "applied", said(placed(second, 0, "2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z")));
  }

  @Test
  void anOperatorAcceptsStartsAndCompletesHisOwnJobOnly() throws SQLException {
    ObjectNode args = place(first, 0, "2026-01-01T00:00:00Z", "2026-01-09T00:00:00Z");
    args.putArray("operators")
        .add(
            json(
                "{'id': '%s', 'operator_id': '%s'}",
                "jo_01a20441-0000-7000-8000-000000000001", company.om));
    dispatcher.does(dispatcher.command("sched.place", args));
    placed(second, 1, "2026-01-01T00:00:00Z", "2026-01-09T00:00:00Z");
    assertEquals(
        "applied",
        said(
            driver.commands(
                "sched.acknowledge", "{'link_id': 'jo_01a20441-0000-7000-8000-000000000001'}")));
    assertEquals(
        "applied",
        said(
            driver.commands(
                "sched.start", "{'job_id': '%s', 'seen': {'status': 'scheduled'}}", first)));
    assertEquals(
        "applied",
        said(driver.commands("sched.complete", "{'job_id': '%s', 'notes': 'two lifts'}", first)));
    assertEquals(
        "not_allowed",
        driver.commands("sched.start", "{'job_id': '%s'}", second).path("why").asText());
    assertEquals(
        "not_allowed",
        driver
            .commands("sched.cancel", "{'job_id': '%s', 'reason': 'x'}", second)
            .path("why")
            .asText());
  }

  @Test
  void aCancelledJobLeavesTheBoardAndCanBeReopened() throws SQLException {
    placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z");
    assertEquals(
        "reason",
        dispatcher
            .commands("sched.cancel", "{'job_id': '%s'}", first)
            .path("detail")
            .path("field")
            .asText());
    dispatcher.commands("sched.cancel", "{'job_id': '%s', 'reason': 'rain'}", first);
    assertEquals("0", company.ask("select count(*) from crm.busy_spans"));
    assertEquals(
        "flow", dispatcher.commands("sched.start", "{'job_id': '%s'}", first).path("why").asText());
    dispatcher.commands("sched.reopen", "{'job_id': '%s'}", first);
    assertEquals("applied", said(placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z")));
  }

  @Test
  void whatTheSettingsBlockIsRefused() throws SQLException {
    company.run("update crm.jobs set required_capacity_tons = 80 where id = ?", first);
    JsonNode result = placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z");
    assertEquals("capacity_too_small", result.path("detail").path("rule").asText());
    company.run(
        "insert into crm.settings (key, effective_from, value)"
            + " values ('scheduling.rule.capacity_too_small', '2020-01-01', '\"warn\"')");
    assertEquals("applied", said(placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z")));
  }

  @Test
  void askedLeaveBlocksNothingUntilItIsApproved() throws SQLException {
    String leave = Ids.next("blk");
    driver.commands(
        "sched.block",
        "{'id': '%s', 'operator_id': '%s', 'kind': 'leave',"
            + " 'starts_at': '2026-12-01T00:00:00Z', 'ends_at': '2026-12-02T12:30:00Z'}",
        leave,
        company.om);
    assertEquals("0", company.ask("select count(*) from crm.busy_spans"));
    JsonNode approved =
        dispatcher.does(
            dispatcher.rows(
                Desk.update(
                    "resource_blocks", leave, "{'approved': false}", "{'approved': true}")));
    assertEquals("applied", said(approved));
    assertTrue(company.ask("select kind from crm.busy_spans where id = ?", leave).equals("leave"));
  }

  @Test
  void aCraneOutOfServiceIsNotBooked() throws SQLException {
    company.run("update crm.equipment set active = false where id = ?", company.cranes.get(0));
    assertEquals(
        "rejected MC-50 is no longer in service",
        said(placed(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z")));
  }

  @Test
  void theCrewHearsOfAPublishedJobAndNobodyOfHisOwnAct() throws SQLException {
    ObjectNode args = place(first, 0, "2026-12-01T02:30:00Z", "2026-12-01T12:30:00Z");
    args.putArray("operators")
        .add(json("{'id': '%s', 'operator_id': '%s'}", Ids.next("jo"), company.om));
    dispatcher.does(dispatcher.command("sched.place", args));
    assertEquals("", told(company.driver));
    dispatcher.commands("sched.publish", "{'job_id': '%s'}", first);
    assertEquals("job_assigned", told(company.driver));
    dispatcher.does(
        dispatcher.command(
            "sched.place", place(first, 0, "2026-12-02T02:30:00Z", "2026-12-02T12:30:00Z")));
    dispatcher.commands("sched.cancel", "{'job_id': '%s', 'reason': 'rain'}", first);
    assertEquals("job_assigned job_cancelled job_changed", told(company.driver));
    assertEquals("", told(company.dispatcher));
  }

  private String told(String uid) {
    return company.ask(
        "select coalesce(string_agg(type, ' ' order by type), '') from crm.notifications"
            + " where user_id = ?",
        uid);
  }
}
