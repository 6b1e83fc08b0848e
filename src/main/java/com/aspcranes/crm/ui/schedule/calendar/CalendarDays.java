package com.aspcranes.crm.ui.schedule.calendar;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The jobs of the board by the days they touch; what is filtered out on the rows is so here. */
final class CalendarDays {
  private CalendarDays() {}

  /**
   * @param to exclusive
   * @return every day with its jobs by start, in order
   */
  static Map<LocalDate, List<CalendarEntry>> of(BoardModel board, LocalDate from, LocalDate to) {
    ZoneId zone = board.timeline.zone();
    Map<LocalDate, List<CalendarEntry>> days = new LinkedHashMap<>();
    from.datesUntil(to).forEach(day -> days.put(day, new ArrayList<>()));
    List<CalendarEntry> entries = new ArrayList<>(entries(board, from, to, zone).values());
    entries.sort(
        Comparator.<CalendarEntry, Instant>comparing(entry -> entry.range().start())
            .thenComparing(CalendarEntry::code));
    for (CalendarEntry entry : entries) {
      LocalDate first = LocalDate.ofInstant(entry.range().start(), zone);
      LocalDate last = LocalDate.ofInstant(entry.range().end().minusNanos(1), zone);
      LocalDate begin = first.isBefore(from) ? from : first;
      for (LocalDate day = begin; !day.isAfter(last) && day.isBefore(to); day = day.plusDays(1)) {
        days.getOrDefault(day, new ArrayList<>()).add(entry);
      }
    }
    return days;
  }

  private static Map<String, CalendarEntry> entries(
      BoardModel board, LocalDate from, LocalDate to, ZoneId zone) {
    long start = from.atStartOfDay(zone).toInstant().toEpochMilli();
    long end = to.atStartOfDay(zone).toInstant().toEpochMilli();
    Map<String, CalendarEntry> byJob = new LinkedHashMap<>();
    for (TimelineRow row : board.timeline.rows()) {
      board
          .timeline
          .bars(row.id())
          .index()
          .visit(
              start,
              end,
              bar ->
                  byJob.merge(
                      board.index.jobId(bar.id()), entry(board, row, bar), CalendarDays::both));
    }
    byJob.values().removeIf(entry -> !touches(entry.range(), start, end));
    return byJob;
  }

  /** A bar is found with its buffers, but a calendar shows the work alone. */
  private static boolean touches(TimeRange range, long start, long end) {
    return range.start().toEpochMilli() < end && range.end().toEpochMilli() > start;
  }

  private static CalendarEntry entry(BoardModel board, TimelineRow row, TimelineBar bar) {
    return new CalendarEntry(
        board.index.jobId(bar.id()),
        bar.id(),
        bar.range(),
        bar.brief(),
        bar.title(),
        row.label(),
        bar.state(),
        bar.has(BarMark.CONFLICT),
        bar.spoken());
  }

  private static CalendarEntry both(CalendarEntry one, CalendarEntry other) {
    return new CalendarEntry(
        one.jobId(),
        one.barId(),
        one.range(),
        one.code(),
        one.customer(),
        one.who() + ", " + other.who(),
        one.state(),
        one.conflict(),
        one.spoken());
  }
}
