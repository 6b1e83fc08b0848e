package com.aspcranes.crm.cli.bench;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.ConflictEngine;
import com.aspcranes.crm.rules.scheduling.Facts;
import com.aspcranes.crm.rules.scheduling.Facts.Booking;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import com.aspcranes.crm.rules.scheduling.Facts.Paper;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The conflict check of a dragged job, at every step of the drag, beside a plain scan of the same
 * bars.
 */
final class DragBench {
  private static final int CRANES = 1000;
  private static final int BARS = 20_000;
  private static final int STEPS = 20_000;
  private static final Instant START = Instant.parse("2026-03-01T18:30:00Z");
  private static final Duration BUFFER = Duration.ofHours(2);

  private final Random random = new Random(20_000);
  private long conflicts;

  ObjectNode run() {
    Facts facts = facts();
    long built = System.nanoTime();
    ConflictEngine engine = new ConflictEngine(facts, RuleSettings.defaults());
    built = System.nanoTime() - built;
    List<Placement> drag = drag();
    Timings checks = Timings.of(STEPS, step -> conflicts += engine.check(drag.get(step)).size());
    Timings scan =
        Timings.of(STEPS / 20, step -> conflicts += scan(facts.bookings(), drag.get(step)));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("bars", BARS).put("cranes", CRANES).put("conflicts_seen", conflicts);
    json.put("index_built_ms", built / 1_000_000);
    json.set("check", checks.json());
    json.set("yardstick_scan_of_all_bars", scan.json());
    return json.put("ratio_to_yardstick", checks.ratio(scan));
  }

  private Facts facts() {
    List<Crane> cranes = new ArrayList<>();
    List<Operator> operators = new ArrayList<>();
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < CRANES; i++) {
      cranes.add(
          new Crane("c" + i, "crane " + i, "mobile_crane", BigDecimal.valueOf(20 + i % 80), null));
      operators.add(new Operator("o" + i, "operator " + i, Set.of("mobile_crane")));
      papers.add(new Paper("c" + i, "fitness", "F" + i, LocalDate.of(2026, 3, 1 + i % 28), true));
    }
    List<Booking> bars = new ArrayList<>();
    for (int i = 0; i < BARS; i++) {
      String resource = (i % 2 == 0 ? "c" : "o") + i / 2 % CRANES;
      bars.add(new Booking(resource, "j" + i, "JOB-" + i, "Acme", time(), BUFFER, BUFFER));
    }
    return new Facts(cranes, operators, bars, List.of(), papers);
  }

  private List<Placement> drag() {
    List<Placement> drag = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      List<String> cranes = List.of("c" + random.nextInt(CRANES));
      List<String> operators = List.of("o" + random.nextInt(CRANES), "o" + random.nextInt(CRANES));
      drag.add(
          new Placement(
              "dragged",
              time(),
              BUFFER,
              BUFFER,
              cranes,
              operators,
              List.of(),
              true,
              "mobile_crane",
              BigDecimal.TEN,
              null,
              null));
    }
    return drag;
  }

  /** Somewhere in four weeks, four hours to four days long. */
  private TimeRange time() {
    Instant from = START.plus(Duration.ofMinutes(15L * random.nextInt(4 * 24 * 28)));
    return new TimeRange(from, from.plus(Duration.ofHours(4L + random.nextInt(92))));
  }

  private static long scan(List<Booking> bars, Placement placement) {
    return bars.stream()
        .filter(
            bar ->
                placement.craneIds().contains(bar.resourceId())
                    && bar.during().overlaps(placement.during()))
        .count();
  }
}
