package com.aspcranes.crm.app.bench.board;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.Shading;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Four weeks of many cranes, evenly filled, the same each time. */
final class ManyCranes {
  static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  static final Instant START = Instant.parse("2026-03-01T18:30:00Z");
  private static final int DAYS = 28;

  private ManyCranes() {}

  static TimelineModel model(int cranes, int barsEach) {
    Random random = new Random(5);
    List<TimelineRow> rows = new ArrayList<>();
    List<TimelineBar> bars = new ArrayList<>();
    for (int crane = 0; crane < cranes; crane++) {
      if (crane % 25 == 0) {
        rows.add(TimelineRow.group("group" + crane, "Class " + crane / 25, "25 cranes"));
      }
      String row = "crane" + crane;
      rows.add(TimelineRow.row(row, "MC-" + crane, "50 t · Jamnagar", 1));
      for (int bar = 0; bar < barsEach; bar++) {
        bars.add(bar(random, row, crane * barsEach + bar, bar, barsEach));
      }
    }
    TimeRange extent = new TimeRange(START, START.plus(Duration.ofDays(DAYS)));
    return new TimelineModel(ZONE, extent, rows, bars, nights());
  }

  private static TimelineBar bar(Random random, String row, int id, int place, int barsEach) {
    long slot = Duration.ofDays(DAYS).toMinutes() / barsEach;
    Instant start = START.plus(Duration.ofMinutes(slot * place + random.nextInt(120)));
    long length = slot / 3 + random.nextInt((int) slot / 3);
    BarState state = BarState.values()[random.nextInt(BarState.values().length)];
    Set<BarMark> marks = random.nextInt(12) == 0 ? Set.of(BarMark.PENDING) : Set.of();
    return new TimelineBar(
        "b" + id,
        row,
        new TimeRange(start, start.plus(Duration.ofMinutes(length))),
        Duration.ofMinutes(60),
        Duration.ofMinutes(60),
        String.format("JOB-%06d", id),
        String.valueOf(id),
        "Acme Steel " + id % 97,
        "Hazira, bay " + id % 9,
        state,
        marks,
        "job " + id);
  }

  private static List<Shading> nights() {
    List<Shading> nights = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      Instant dusk = START.plus(Duration.ofDays(day)).plus(Duration.ofHours(19));
      TimeRange night = new TimeRange(dusk, dusk.plus(Duration.ofHours(11)));
      nights.add(new Shading(null, night, ShadeKind.NON_WORKING, ""));
    }
    return nights;
  }
}
