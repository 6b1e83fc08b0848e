package com.aspcranes.crm.report.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.aspcranes.crm.model.TimeRange;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobCalendarTest {
  private static final Instant START = Instant.parse("2026-03-16T02:30:00Z");
  private static final Instant END = Instant.parse("2026-03-17T12:30:00Z");

  @Test
  void aJobIsReadBackAsItWasWritten() {
    JobCalendar.Entry job =
        new JobCalendar.Entry(
            "job_1", new TimeRange(START, END), "JOB-000042 Acme, Steel", "Bhilai", "Crew: Asha");
    String text = JobCalendar.text("MC-50/1", List.of(job), START);
    assertTrue(text.contains("DTSTART:20260316T023000Z"), text);
    assertTrue(text.contains("SUMMARY:JOB-000042 Acme\\, Steel"), text);
    VEvent event = Biweekly.parse(text).first().getEvents().get(0);
    assertEquals("job_1@aspcranes.com", event.getUid().getValue());
    assertEquals(Date.from(END), event.getDateEnd().getValue());
    assertEquals("Bhilai", event.getLocation().getValue());
  }

  @Test
  void withoutJobsItIsAnEmptyCalendar() {
    String text = JobCalendar.text("Asha", List.of(), START);
    assertTrue(Biweekly.parse(text).first().getEvents().isEmpty());
  }
}
