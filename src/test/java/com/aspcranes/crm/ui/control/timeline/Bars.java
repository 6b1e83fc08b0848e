package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A small timeline for tests: one group of three cranes in the week of Monday, 9 March 2026. */
public final class Bars {
  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  public static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

  private Bars() {}

  /** An hour of a day of the week, 0 being Monday. */
  public static Instant at(int day, int hour) {
    return MONDAY.plusDays(day).atStartOfDay(ZONE).toInstant().plus(Duration.ofHours(hour));
  }

  public static TimeRange range(int day, int hour, int hours) {
    return new TimeRange(at(day, hour), at(day, hour).plus(Duration.ofHours(hours)));
  }

  public static TimelineBar bar(String id, String row, TimeRange range, BarMark... marks) {
    return new TimelineBar(
        id,
        row,
        range,
        Duration.ofHours(1),
        Duration.ofHours(1),
        "JOB-" + id,
        id,
        "Acme Steel",
        "Hazira",
        BarState.PUBLISHED,
        Set.of(marks),
        "job " + id);
  }

  /** Cranes a, b and c; bars 1 and 2 on a, 3 on b and 4, which is fixed, on c. */
  public static TimelineModel model() {
    return model(
        bar("1", "a", range(1, 8, 8)),
        bar("2", "a", range(3, 8, 8)),
        bar("3", "b", range(1, 10, 30)),
        bar("4", "c", range(2, 8, 8), BarMark.FIXED));
  }

  public static TimelineModel model(TimelineBar... bars) {
    return new TimelineModel(
        ZONE,
        new TimeRange(at(-30, 0), at(60, 0)),
        List.of(
            TimelineRow.group("cranes", "Cranes", "3"),
            TimelineRow.row("a", "MC-01", "50 t", 1),
            TimelineRow.row("b", "MC-02", "50 t", 1),
            TimelineRow.row("c", "MC-03", "80 t", 1)),
        List.of(bars),
        List.of());
  }
}
