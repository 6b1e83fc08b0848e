package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.bench.BareBookings;
import com.aspcranes.crm.server.bench.LargeCompany;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Random acts of dispatchers through the server's own door. */
final class Bookings {
  private static final Instant START = Instant.parse("2027-01-04T00:00:00Z");

  private final BenchCompany company;
  private final String dispatcher;

  private Bookings(BenchCompany company, String dispatcher) {
    this.company = company;
    this.dispatcher = dispatcher;
  }

  static Bookings of(BenchCompany company) {
    String dispatcher = company.person("operations_manager", "Priya");
    company
        .sql()
        .run(
            "insert into crm.customers (id, name) values ("
                + LargeCompany.id("cust", "1")
                + ", 'Acme')");
    company
        .sql()
        .run(
            "insert into crm.equipment (id, equipment_id, name, category, max_lifting_capacity, base_rates)"
                + " select "
                + LargeCompany.id("equ", "n")
                + ", 'EQ' || lpad(n::text, 4, '0'), 'MC-' || n, 'mobile_crane', 50, '{\"micro\": 1,"
                + " \"small\": 1, \"monthly\": 1, \"yearly\": 1}' from generate_series(1, ?) n",
            BareBookings.CRANES);
    company
        .sql()
        .run(
            "insert into crm.jobs (id, title, customer_id, customer_name, created_by) select "
                + LargeCompany.id("job", "n")
                + ", 'Lift ' || n, "
                + LargeCompany.id("cust", "1")
                + ", 'Acme', ? from generate_series(1, ?) n",
            dispatcher,
            BareBookings.JOBS);
    return new Bookings(company, dispatcher);
  }

  static String id(String prefix, int number) {
    return "%1$s_%2$08x-0000-7000-8000-%2$012x".formatted(prefix, number);
  }

  Callable<Map<String, Integer>> writer(int number, long end) {
    UUID device = UUID.randomUUID();
    String token = company.token(dispatcher, device);
    return () -> {
      try (ServerPool pool = new ServerPool(company.client())) {
        return book(new ApiCalls(pool), token, device, new Random(number), end);
      }
    };
  }

  private static Map<String, Integer> book(
      ApiCalls calls, String token, UUID device, Random random, long end) {
    Map<String, Integer> verdicts = new TreeMap<>();
    long seq = 0;
    while (System.nanoTime() < end) {
      ArrayNode batch = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < BareBookings.ACTS; i++) {
        batch.add(act(++seq, random));
      }
      for (JsonNode result : answered(calls, token, device, batch.toString(), verdicts)) {
        verdicts.merge(result.path("why").asText("applied"), 1, Integer::sum);
      }
    }
    return verdicts;
  }

  /** Transient trouble is met by the same call once more, as a desk does. */
  private static JsonNode answered(
      ApiCalls calls, String token, UUID device, String batch, Map<String, Integer> verdicts) {
    while (true) {
      try {
        return WireJson.tree(calls.push(token, device, batch)).path("results");
      } catch (ServerException e) {
        if (e.trouble() != Trouble.TRANSIENT) {
          throw e;
        }
        verdicts.merge("again " + e.sqlState(), 1, Integer::sum);
      }
    }
  }

  private static ObjectNode act(long seq, Random random) {
    ObjectNode act = JsonNodeFactory.instance.objectNode();
    act.put("mid", UUID.randomUUID().toString()).put("seq", seq).put("kind", "command");
    act.put("acted_at", Instant.now().toString());
    act.putArray("changes");
    ObjectNode args = act.putObject("args");
    args.put("job_id", id("job", 1 + random.nextInt(BareBookings.JOBS)));
    switch (random.nextInt(10)) {
      case 0 -> act.put("command", "sched.cancel").withObject("args").put("reason", "rain");
      case 1, 2 -> act.put("command", "sched.reopen");
      case 3 ->
          act.put("command", "sched.place").withObject("args").putNull("start").putNull("end");
      default -> {
        Instant from = START.plus(random.nextInt(20 * 24), ChronoUnit.HOURS);
        act.put("command", "sched.place");
        args.put("start", from.toString());
        args.put("end", from.plus(4 + random.nextInt(44), ChronoUnit.HOURS).toString());
        args.putArray("equipment")
            .addObject()
            .put("id", Ids.next("je"))
            .put("equipment_id", id("equ", 1 + random.nextInt(BareBookings.CRANES)));
      }
    }
    return act;
  }

  /** Pairs of bookings of one crane that overlap. */
  long overlaps() {
    return Long.parseLong(
        company
            .sql()
            .ask(
                "select count(*) from crm.busy_spans a join crm.busy_spans b on a.id < b.id"
                    + " and a.equipment_id = b.equipment_id and a.during && b.during"));
  }
}
