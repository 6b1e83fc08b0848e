package com.aspcranes.crm.ui.schedule.calendar;

import com.aspcranes.crm.ui.fx.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A day of a calendar: as many of its jobs as there is room for, those that begin on it first, and
 * how many more there are.
 */
final class DayCell extends VBox {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
  private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Messages messages;
  private final ZoneId zone;
  private final CalendarHands hands;
  private final DateTimeFormatter spoken;

  DayCell(Messages messages, ZoneId zone, CalendarHands hands) {
    this.messages = messages;
    this.zone = zone;
    this.hands = hands;
    this.spoken = DateTimeFormatter.ofPattern("EEEE d MMMM", messages.locale());
    getStyleClass().add("calendar-day");
    setMinSize(0, 0);
  }

  /**
   * @param room how many lines there is room for
   * @param full whether a line says when and on which cranes
   */
  void show(LocalDate day, List<CalendarEntry> entries, int room, boolean full) {
    getChildren().clear();
    Hyperlink number = new Hyperlink(String.valueOf(day.getDayOfMonth()));
    number.getStyleClass().add("calendar-number");
    number.setAccessibleText(
        messages.text("schedule.calendar.day", spoken.format(day), entries.size()));
    number.setOnAction(press -> hands.day().accept(day));
    getChildren().add(number);
    int shown = entries.size() <= room ? entries.size() : Math.max(0, room - 1);
    List<CalendarEntry> newFirst = new ArrayList<>(entries);
    newFirst.sort(Comparator.comparing(entry -> !begins(entry, day)));
    for (CalendarEntry entry : newFirst.subList(0, shown)) {
      getChildren().add(new EntryChip(entry, full ? words(entry, day) : brief(entry), hands));
    }
    if (shown < entries.size()) {
      Label more = new Label(messages.text("schedule.calendar.more", entries.size() - shown));
      more.getStyleClass().add("form-label");
      getChildren().add(more);
    }
  }

  void mark(boolean today, boolean outside, boolean rest) {
    pseudoClassStateChanged(TODAY, today);
    pseudoClassStateChanged(OUTSIDE, outside);
    pseudoClassStateChanged(REST, rest);
  }

  private boolean begins(CalendarEntry entry, LocalDate day) {
    return LocalDate.ofInstant(entry.range().start(), zone).equals(day);
  }

  private static String brief(CalendarEntry entry) {
    return (entry.code() + " " + entry.customer()).strip();
  }

  private String words(CalendarEntry entry, LocalDate day) {
    String time = begins(entry, day) ? TIME.format(entry.range().start().atZone(zone)) + " " : "";
    return time + entry.who() + "\n" + brief(entry);
  }
}
