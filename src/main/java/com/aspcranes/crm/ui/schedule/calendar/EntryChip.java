package com.aspcranes.crm.ui.schedule.calendar;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A job as a coloured line: its number, its customer, and a sign when something is the matter. */
final class EntryChip extends Label {
  EntryChip(CalendarEntry entry, String text, CalendarHands hands) {
    super(entry.conflict() ? "\u26A0 " + text : text);
    getStyleClass()
        .addAll(
            "calendar-entry",
            "calendar-" + entry.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(entry.spoken());
    Tooltip tip = new Tooltip(entry.spoken());
    tip.setWrapText(true);
    tip.setMaxWidth(380);
    setTooltip(tip);
    setOnMouseClicked(
        click -> {
          requestFocus();
          (click.getClickCount() == 2 ? hands.open() : hands.choose()).accept(entry);
          click.consume();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            (key.getCode() == KeyCode.ENTER ? hands.open() : hands.choose()).accept(entry);
            key.consume();
          }
        });
  }
}
