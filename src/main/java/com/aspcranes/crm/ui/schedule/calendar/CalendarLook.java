package com.aspcranes.crm.ui.schedule.calendar;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.time.LocalDate;
import javafx.scene.Node;

/** One way to look at the board as a calendar. */
public interface CalendarLook {
  Node node();

  /** Shows the stretch of days that a day lies in. */
  void show(BoardModel board, LocalDate day);

  /** The stretch of days around a day, which must be loaded to show it. */
  TimeRange around(LocalDate day);

  /** What is seen, e.g. "March 2026". */
  String title(LocalDate day);

  /**
   * A day in the next stretch.
   *
   * @param by 1 for the next, -1 for the one before
   */
  LocalDate turned(LocalDate day, int by);
}
