package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** One week from Monday to Sunday, and how long somebody works in it. */
record WorkingWeek(LocalDate monday, ZoneId zone) {

  static WorkingWeek of(Instant moment, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    return new WorkingWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
  }

  WorkingWeek next() {
    return new WorkingWeek(monday.plusWeeks(1), zone);
  }

  TimeRange range() {
    return new TimeRange(startOf(0), startOf(7));
  }

  /**
   * The time of a booking that counts here: of each day the hours it covers, up to a day's work.
   */
  Duration worked(TimeRange booked, int hoursPerDay) {
    Duration most = Duration.ofHours(hoursPerDay);
    Duration sum = Duration.ZERO;
    for (int day = 0; day < 7; day++) {
      Instant from = later(booked.start(), startOf(day));
      Instant to = earlier(booked.end(), startOf(day + 1));
      if (from.isBefore(to)) {
        Duration covered = Duration.between(from, to);
        sum = sum.plus(covered.compareTo(most) < 0 ? covered : most);
      }
    }
    return sum;
  }

  private Instant startOf(int day) {
    return monday.plusDays(day).atStartOfDay(zone).toInstant();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
