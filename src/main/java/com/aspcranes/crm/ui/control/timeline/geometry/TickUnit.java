package com.aspcranes.crm.ui.control.timeline.geometry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The lines of the time axis. */
public enum TickUnit {
  HOUR(1),
  THREE_HOURS(3),
  SIX_HOURS(6),
  DAY(24),
  WEEK(24 * 7),
  MONTH(24 * 30);

  private final int hours;

  TickUnit(int hours) {
    this.hours = hours;
  }

  /** The finest unit whose steps are at least so many pixels wide. */
  public static TickUnit finest(TimeScale scale, double pixels) {
    for (TickUnit unit : values()) {
      if (unit.hours * scale.pixelsPerHour() >= pixels) {
        return unit;
      }
    }
    return MONTH;
  }

  /**
   * Where steps begin, from the one that holds {@code from} to the first at or after {@code to}.
   */
  public List<ZonedDateTime> between(Instant from, Instant to, ZoneId zone) {
    List<ZonedDateTime> ticks = new ArrayList<>();
    ZonedDateTime at = floor(from.atZone(zone));
    while (at.toInstant().isBefore(to)) {
      ticks.add(at);
      at = next(at);
    }
    ticks.add(at);
    return ticks;
  }

  private ZonedDateTime floor(ZonedDateTime moment) {
    ZonedDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
    return switch (this) {
      case HOUR, THREE_HOURS, SIX_HOURS -> day.withHour(moment.getHour() / hours * hours);
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  private ZonedDateTime next(ZonedDateTime tick) {
    return switch (this) {
      case HOUR, THREE_HOURS, SIX_HOURS -> tick.plusHours(hours);
      case DAY -> tick.plusDays(1);
      case WEEK -> tick.plusWeeks(1);
      case MONTH -> tick.plusMonths(1);
    };
  }
}
