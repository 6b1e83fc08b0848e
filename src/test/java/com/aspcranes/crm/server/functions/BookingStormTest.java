package com.aspcranes.crm.server.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class BookingStormTest {
  private static final int DESKS = 16;
  private static final int PUSHES = 25;
  private static final int ACTS_A_PUSH = 3;
  private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");

  private final Company company = new Company();
  private final List<String> jobs = new ArrayList<>();

  @Test
  void sixteenDesksOnFiveCranesNeverOverlapAndEveryRefusalSaysWhy() throws Exception {
    for (int i = 0; i < 30; i++) {
      jobs.add(company.job("Job " + i, i % 2 == 0 ? company.acme : company.bolt));
    }
    Map<String, Integer> verdicts = new TreeMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(DESKS);
    try {
      List<Callable<List<JsonNode>>> desks = new ArrayList<>();
      for (int i = 0; i < DESKS; i++) {
        long seed = i;
        desks.add(() -> book(new Random(seed)));
      }
      for (Future<List<JsonNode>> future : pool.invokeAll(desks)) {
        for (JsonNode result : future.get()) {
          String why = result.path("why").asText("applied");
          verdicts.merge(why, 1, Integer::sum);
          if (why.equals("busy")) {
            assertTrue(
                result
                    .path("message")
                    .asText()
                    .matches(
                        "MC-5\\d is on JOB-\\d{6} \\((Acme|Bolt)\\) until \\w{3} \\d\\d:\\d\\d"
                            + "|Dev is on JOB-.*|Om is on JOB-.*"),
                result.toString());
          }
        }
      }
    } finally {
      pool.shutdownNow();
      company.close();
    }
    assertEquals(DESKS * PUSHES * ACTS_A_PUSH, verdicts.values().stream().mapToInt(n -> n).sum());
    assertEquals(
        List.of("applied", "busy", "flow"), List.copyOf(verdicts.keySet()), verdicts.toString());
    assertTrue(verdicts.get("applied") > 100, verdicts.toString());
  }

  private List<JsonNode> book(Random random) throws SQLException {
    List<JsonNode> results = new ArrayList<>();
    try (Desk desk = company.desk(company.dispatcher)) {
      for (int push = 0; push < PUSHES; push++) {
        ObjectNode[] acts = new ObjectNode[ACTS_A_PUSH];
        for (int i = 0; i < ACTS_A_PUSH; i++) {
          acts[i] = act(desk, random);
        }
        pushed(desk, acts).forEach(results::add);
        assertEquals(
            "0",
            company.ask(
                "select count(*) from crm.busy_spans a join crm.busy_spans b"
                    + " on a.id < b.id and a.during && b.during and (a.equipment_id = b.equipment_id"
                    + " or a.operator_id = b.operator_id)"));
      }
    }
    return results;
  }

  /**
   * A booking made at the same moment is met again, and then has a name; a deadlock is a defect.
   */
  private static JsonNode pushed(Desk desk, ObjectNode[] acts) throws SQLException {
    for (int again = 0; ; again++) {
      try {
        return desk.push(acts);
      } catch (SQLException e) {
        if (!"40001".equals(e.getSQLState()) || again == 10) {
          throw e;
        }
      }
    }
  }

  private ObjectNode act(Desk desk, Random random) {
    String job = jobs.get(random.nextInt(jobs.size()));
    ObjectNode args = Desk.json("{'job_id': '%s'}", job);
    switch (random.nextInt(10)) {
      case 0:
        return desk.command("sched.cancel", args.put("reason", "rain"));
      case 1, 2:
        return desk.command("sched.reopen", args);
      case 3:
        return desk.command("sched.place", args.putNull("start").putNull("end"));
      default:
        Instant from = START.plus(random.nextInt(20 * 24), ChronoUnit.HOURS);
        args.put("start", from.toString());
        args.put("end", from.plus(4 + random.nextInt(44), ChronoUnit.HOURS).toString());
        args.putArray("equipment")
            .add(
                Desk.json(
                    "{'id': '%s', 'equipment_id': '%s'}",
                    Ids.next("je"), company.cranes.get(random.nextInt(5))));
        args.putArray("operators")
            .add(
                Desk.json(
                    "{'id': '%s', 'operator_id': '%s'}",
                    Ids.next("jo"), random.nextBoolean() ? company.om : company.dev));
        return desk.command("sched.place", args);
    }
  }
}
