package com.aspcranes.crm.ui.schedule.pop;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** From and to, each a day and a time of day in the zone of the company. */
final class TimeFields extends GridPane {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final Desk desk;
  private final DatePicker fromDay;
  private final TextField fromTime;
  private final DatePicker toDay;
  private final TextField toTime;

  TimeFields(Desk desk, TimeRange range) {
    this.desk = desk;
    getStyleClass().add("time-fields");
    ZonedDateTime from = range.start().atZone(desk.zone());
    ZonedDateTime to = range.end().atZone(desk.zone());
    fromDay = day(from, "schedule.from_day", "from-day");
    fromTime = time(from, "schedule.from_time", "from-time");
    toDay = day(to, "schedule.to_day", "to-day");
    toTime = time(to, "schedule.to_time", "to-time");
    addRow(0, label("schedule.from"), fromDay, fromTime);
    addRow(1, label("schedule.to"), toDay, toTime);
  }

  /** Empty when it is no time, or the end is not after the start. */
  Optional<TimeRange> value() {
    return moment(fromDay, fromTime)
        .flatMap(
            from ->
                moment(toDay, toTime).filter(from::isBefore).map(to -> new TimeRange(from, to)));
  }

  private Optional<Instant> moment(DatePicker day, TextField time) {
    LocalDate date = day.getValue();
    String typed = time.getText().strip().replace('.', ':');
    if (date == null) {
      return Optional.empty();
    }
    try {
      LocalTime at = LocalTime.parse(typed.contains(":") ? typed : typed + ":00", TYPED);
      return Optional.of(date.atTime(at).atZone(desk.zone()).toInstant());
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private DatePicker day(ZonedDateTime moment, String key, String id) {
    DatePicker picker = new DatePicker(moment.toLocalDate());
    Days.write(picker, desk.messages().locale());
    picker.setPrefWidth(140);
    picker.setId(id);
    picker.setAccessibleText(desk.messages().text(key));
    return picker;
  }

  private TextField time(ZonedDateTime moment, String key, String id) {
    TextField field = new TextField(TIME.format(moment));
    field.setPrefColumnCount(4);
    field.setId(id);
    field.setAccessibleText(desk.messages().text(key));
    return field;
  }

  private Label label(String key) {
    Label label = new Label(desk.messages().text(key));
    label.getStyleClass().add("form-label");
    return label;
  }
}
