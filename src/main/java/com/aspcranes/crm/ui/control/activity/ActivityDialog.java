package com.aspcranes.crm.ui.control.activity;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Changes one activity: its words, its day, and when to be reminded. */
public final class ActivityDialog {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final ActivityPanes from;
  private final Desk desk;
  private final ComboBox<String> kind = new ComboBox<>();
  private final TextField subject = new TextField();
  private final TextArea body = new TextArea();
  private final DatePicker due = new DatePicker();
  private final TextField remind = new TextField();

  public ActivityDialog(ActivityPanes from) {
    this.from = from;
    this.desk = from.desk();
  }

  /** Opens once the activity is read. */
  public void ask(String id) {
    desk.background()
        .run(() -> from.activities().find(id))
        .onDone(found -> found.ifPresent(this::show));
  }

  private void show(Activity activity) {
    Messages messages = desk.messages();
    Choices.fill(kind, ActivityWords.KINDS, code -> ActivityWords.kind(messages, code));
    kind.setValue(activity.kind);
    subject.setText(activity.subject);
    body.setText(activity.body == null ? "" : activity.body);
    body.setPrefRowCount(4);
    body.setWrapText(true);
    Days.write(due, messages.locale());
    due.setValue(activity.dueOn);
    Instant at = activity.remindAt;
    remind.setText(at == null ? "" : CLOCK.format(at.atZone(desk.zone())));
    remind.setPromptText("9:30");
    new FormDialog(desk, "activity.edit", "form.save")
        .field("kind", "activity.kind", kind)
        .field("subject", "activity.subject", subject)
        .field("body", "activity.body", body)
        .field("due_on", "activity.due", due)
        .field("remind_at", "activity.remind", remind)
        .onAccept(
            () -> wanted(activity), wanted -> from.acts().save().run(activity, wanted), done -> {})
        .show();
  }

  private Outcome<Activity> wanted(Activity seen) {
    LocalDate day = due.getValue();
    String time = Typed.text(remind.getText());
    Instant at = null;
    if (time != null && day != null) {
      LocalTime clock = clock(time);
      if (clock == null) {
        return Outcome.refused(Refusal.of("activity.remind_form", "remind_at"));
      }
      at = day.atTime(clock).atZone(desk.zone()).toInstant();
    }
    Activity wanted = copy(seen);
    wanted.kind = kind.getValue();
    wanted.subject = subject.getText().strip();
    wanted.body = Typed.text(body.getText());
    wanted.dueOn = day;
    wanted.remindAt = at;
    if (day != null && wanted.assignedTo == null) {
      wanted.assignedTo = desk.session().uid();
    }
    return Outcome.done(wanted);
  }

  private static @Nullable LocalTime clock(String text) {
    try {
      return LocalTime.parse(text.replace('.', ':'), CLOCK);
    } catch (DateTimeParseException notATime) {
      return null;
    }
  }

  private static Activity copy(Activity row) {
    Activity copy = new Activity();
    copy.id = row.id;
    copy.customerId = row.customerId;
    copy.leadId = row.leadId;
    copy.dealId = row.dealId;
    copy.quotationId = row.quotationId;
    copy.jobId = row.jobId;
    copy.doneAt = row.doneAt;
    copy.assignedTo = row.assignedTo;
    copy.createdBy = row.createdBy;
    copy.rowVersion = row.rowVersion;
    copy.createdAt = row.createdAt;
    copy.updatedAt = row.updatedAt;
    return copy;
  }
}
