package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.report.calendar.JobCalendar;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Prompts.FileKind;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jobs of a row as a file for the calendars of phones and office programs. */
public final class CalendarFile {
  private static final String ENDING = ".ics";

  private final Desk desk;

  public CalendarFile(Desk desk) {
    this.desk = desk;
  }

  /** Asks where to, and writes what the board has of the row. */
  public void ask(BoardModel board, TimelineRow row) {
    desk.prompts()
        .chooseTarget(
            desk.messages().text("schedule.ical"),
            row.label().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ENDING,
            new FileKind(desk.messages().text("schedule.ical_kind"), List.of("*" + ENDING)))
        .ifPresent(target -> write(target, board, row));
  }

  private void write(Path target, BoardModel board, TimelineRow row) {
    List<JobCalendar.Entry> entries = new ArrayList<>();
    for (TimelineBar bar : board.timeline.bars(row.id()).index().items()) {
      board.job(bar.id()).ifPresent(job -> entries.add(entry(job, bar)));
    }
    desk.background()
        .run(
            () -> {
              JobCalendar.write(target, row.label(), entries, desk.clock().instant());
              return entries.size();
            })
        .onDone(count -> desk.prompts().toast(desk.messages().text("schedule.ical_done", count)));
  }

  private static JobCalendar.Entry entry(JobRow job, TimelineBar bar) {
    return new JobCalendar.Entry(
        job.id(),
        bar.range(),
        (bar.code() + " " + job.customerName()).strip(),
        job.location(),
        bar.spoken());
  }
}
