package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.job.PerformJob;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Asks when work began or ended: now, unless the person says otherwise. */
final class TimesDialog {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final PerformJob perform;
  private final Desk desk;
  private final DatePicker day;
  private final TextField time;

  TimesDialog(PerformJob perform, Desk desk) {
    this.perform = perform;
    this.desk = desk;
    Instant now = desk.clock().instant();
    day = new DatePicker(LocalDate.ofInstant(now, desk.zone()));
    Days.write(day, desk.messages().locale());
    time = new TextField(TIME.format(now.atZone(desk.zone())));
    time.setId("actual-time");
  }

  void start(Job job) {
    form("job.act.start")
        .titled(job.title)
        .onAccept(this::at, at -> perform.start(job.id, at), id -> {})
        .show();
  }

  void complete(Job job) {
    TextArea notes = new TextArea();
    notes.setId("completion-notes");
    notes.setPrefRowCount(3);
    notes.setWrapText(true);
    form("job.act.complete")
        .titled(job.title)
        .field("notes", "job.completion_notes", notes)
        .onAccept(this::at, at -> perform.complete(job.id, at, notes.getText()), id -> {})
        .show();
  }

  private FormDialog form(String act) {
    FormDialog form = new FormDialog(desk, act, act);
    return form.pair(
        form.labelled("day", "job.actual_day", day), form.labelled("at", "job.actual_time", time));
  }

  private Outcome<Instant> at() {
    LocalDate on = day.getValue();
    if (on == null) {
      return Outcome.refused(Refusal.of("job.time_wanted", "at"));
    }
    try {
      LocalTime at = LocalTime.parse(time.getText().strip(), TIME);
      return Outcome.done(on.atTime(at).atZone(desk.zone()).toInstant());
    } catch (DateTimeException noTime) {
      return Outcome.refused(Refusal.of("job.time_wanted", "at"));
    }
  }
}
