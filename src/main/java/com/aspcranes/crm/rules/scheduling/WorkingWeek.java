package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** One week from Monday to Sunday, and how long somebody works in it. */
final class WorkingWeek {
  private final LocalDate monday;
  private final ZoneId zone;
  // Worked out once: a drag asks for every booking of the week, many times a second.
  private final long[] midnights = new long[8];

  private WorkingWeek(LocalDate monday, ZoneId zone) {
    this.monday = monday;
    this.zone = zone;
    for (int day = 0; day <= 7; day++) {
      midnights[day] = monday.plusDays(day).atStartOfDay(zone).toEpochSecond();
    }
  }

  static WorkingWeek of(Instant moment, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    return new WorkingWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
  }

  WorkingWeek next() {
    return new WorkingWeek(monday.plusWeeks(1), zone);
  }

  LocalDate monday() {
    return monday;
  }

  TimeRange range() {
    return new TimeRange(Instant.ofEpochSecond(midnights[0]), Instant.ofEpochSecond(midnights[7]));
  }

  /**
   * The time of a booking that counts here: of each day the hours it covers, up to a day's work.
   * Whole seconds.
   */
  Duration worked(TimeRange booked, int hoursPerDay) {
    long from = booked.start().getEpochSecond();
    long to = booked.end().getEpochSecond();
    long most = Duration.ofHours(hoursPerDay).toSeconds();
    long sum = 0;
    for (int day = 0; day < 7; day++) {
      long covered = Math.min(to, midnights[day + 1]) - Math.max(from, midnights[day]);
      sum += Math.max(0, Math.min(covered, most));
    }
    return Duration.ofSeconds(sum);
  }
}
