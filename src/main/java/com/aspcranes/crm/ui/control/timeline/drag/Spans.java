package com.aspcranes.crm.ui.control.timeline.drag;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;

/** Ranges in words, e.g. "Tue 10 Mar 08:00 – Thu 12 Mar 18:00 · 2 d 10 h". */
public final class Spans {
  private final Messages messages;
  private final DateTimeFormatter dayAndTime;
  private final DateTimeFormatter time;

  public Spans(Messages messages) {
    this.messages = messages;
    dayAndTime = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", messages.locale());
    time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
  }

  /** From, to and how long; the day is said once when it is the same. */
  public String words(TimeRange range, ZoneId zone) {
    ZonedDateTime from = range.start().atZone(zone);
    ZonedDateTime to = range.end().atZone(zone);
    LocalDate day = from.toLocalDate();
    String until = day.equals(to.toLocalDate()) ? time.format(to) : dayAndTime.format(to);
    return dayAndTime.format(from) + " – " + until + " · " + length(range.duration());
  }

  /** Days, hours and minutes; to the minute. */
  public String length(Duration duration) {
    StringJoiner parts = new StringJoiner(" ");
    add(parts, "timeline.duration.days", duration.toDaysPart());
    add(parts, "timeline.duration.hours", duration.toHoursPart());
    add(parts, "timeline.duration.minutes", duration.toMinutesPart());
    return parts.length() == 0 ? messages.text("timeline.duration.minutes", 0) : parts.toString();
  }

  private void add(StringJoiner parts, String key, long amount) {
    if (amount > 0) {
      parts.add(messages.text(key, amount));
    }
  }
}
