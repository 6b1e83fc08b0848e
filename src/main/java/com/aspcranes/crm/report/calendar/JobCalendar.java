package com.aspcranes.crm.report.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.aspcranes.crm.model.TimeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The jobs of a crane or an operator as iCalendar (RFC 5545). */
public final class JobCalendar {
  private static final String UID_AT = "@aspcranes.com";

  private JobCalendar() {}

  /**
   * One job.
   *
   * @param id the same job keeps it, so that a calendar that is read again shows it once
   * @param summary e.g. "JOB-000042 Acme Steel"
   * @param place null where it is not known
   * @param text what else is to be known; null for nothing
   */
  public record Entry(
      String id, TimeRange range, String summary, @Nullable String place, @Nullable String text) {}

  /**
   * @param name of the crane or the operator
   * @param made when the calendar is written
   */
  public static String text(String name, List<Entry> entries, Instant made) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//ASP Cranes//ASP Cranes CRM//EN");
    calendar.setName(name);
    for (Entry entry : entries) {
      VEvent event = new VEvent();
      event.setUid(entry.id() + UID_AT);
      event.setDateTimeStamp(Date.from(made));
      event.setDateStart(Date.from(entry.range().start()), true);
      event.setDateEnd(Date.from(entry.range().end()), true);
      event.setSummary(entry.summary());
      event.setLocation(entry.place());
      event.setDescription(entry.text());
      calendar.addEvent(event);
    }
    return Biweekly.write(calendar).go();
  }

  /** Writes such a calendar to a file, replacing what is there. */
  public static void write(Path target, String name, List<Entry> entries, Instant made)
      throws IOException {
    Files.writeString(target, text(name, entries, made));
  }
}
