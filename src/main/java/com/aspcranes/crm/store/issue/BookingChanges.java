package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.store.type.InstantText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refused booking as people think of it: a job's time, cranes and crew, not the rows between. */
final class BookingChanges {
  static final String CRANES = "cranes";
  static final String CREW = "crew";

  /** Facts of {@code sched.place}, as columns. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "start",
          "scheduled_start_date",
          "end",
          "scheduled_end_date",
          "equipment",
          CRANES,
          "operators",
          CREW);

  private BookingChanges() {}

  static boolean isBooking(JsonNode body) {
    return body.path("command").asText().startsWith("sched.place");
  }

  /** The column that a fact of a command is about. */
  static String column(String fact) {
    return COLUMNS.getOrDefault(fact, fact);
  }

  static List<IssueChange> of(JsonNode body, JsonNode detail) {
    JsonNode args = body.path("args");
    List<IssueChange> changes = new ArrayList<>();
    Iterable<JsonNode> places = args.has("places") ? args.path("places") : List.of(args);
    for (JsonNode place : places) {
      Map<String, Object> saw = facts(place.path("seen"));
      Map<String, Object> wrote = wanted(place);
      if (!wrote.equals(saw)) {
        wrote.entrySet().removeIf(each -> each.getValue().equals(saw.get(each.getKey())));
      }
      // of several jobs the server does not say which one it speaks of
      Map<String, Object> now = args.has("places") ? Map.of() : facts(detail.path("now"));
      changes.add(
          new IssueChange("jobs", place.path("job_id").asText(), "update", saw, wrote, now));
    }
    return changes;
  }

  private static Map<String, Object> wanted(JsonNode place) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("status", place.path("start").isTextual() ? "scheduled" : "pending");
    wanted.put(column("start"), moment(place.path("start")));
    wanted.put(column("end"), moment(place.path("end")));
    wanted.put(CRANES, ids(place.path("equipment"), "equipment_id"));
    wanted.put(CREW, ids(place.path("operators"), "operator_id"));
    return wanted;
  }

  private static Map<String, Object> facts(JsonNode facts) {
    Map<String, Object> columns = new LinkedHashMap<>();
    facts
        .fields()
        .forEachRemaining(
            fact ->
                columns.put(
                    column(fact.getKey()),
                    fact.getValue().isArray()
                        ? ids(fact.getValue(), "")
                        : COLUMNS.containsKey(fact.getKey())
                            ? moment(fact.getValue())
                            : fact.getValue().asText("")));
    return columns;
  }

  private static Object moment(JsonNode wire) {
    return wire.isTextual() ? InstantText.read(InstantText.fromWire(wire.asText())) : "";
  }

  private static List<String> ids(JsonNode list, String inside) {
    List<String> ids = new ArrayList<>();
    list.forEach(each -> ids.add(inside.isEmpty() ? each.asText() : each.path(inside).asText()));
    ids.sort(null);
    return ids;
  }
}
