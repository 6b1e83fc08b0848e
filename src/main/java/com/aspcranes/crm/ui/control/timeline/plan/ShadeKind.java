package com.aspcranes.crm.ui.control.timeline.plan;

import java.util.Locale;

/** Why a stretch of a row, or of all rows, is shaded. */
public enum ShadeKind {
  NON_WORKING(true),
  SUNDAY(true),
  HOLIDAY(true),
  LEAVE(false),
  MAINTENANCE(false),
  BREAKDOWN(false),
  HOLD(false);

  private final boolean calendar;

  ShadeKind(boolean calendar) {
    this.calendar = calendar;
  }

  /** True for what belongs to the calendar and not to one crane or operator. */
  public boolean isCalendar() {
    return calendar;
  }

  /** Key of the word for it. */
  public String messageKey() {
    return "timeline.shade." + name().toLowerCase(Locale.ROOT);
  }
}
