package com.aspcranes.crm.ui.schedule.calendar;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** Weeks below each other, from Monday to Sunday: one of them, or all that touch a month. */
public final class DaysLook implements CalendarLook {
  private static final int DAYS = 7;
  private static final int MONTH_WEEKS = 6;
  private static final double LINE = 22;
  private static final double LINES_OF_TWO = 42;
  private static final double HEAD = 28;

  private final GridPane grid = new GridPane();
  private final List<DayCell> cells = new ArrayList<>();
  private final Desk desk;
  private final boolean month;
  private @Nullable BoardModel shown;
  private LocalDate day = LocalDate.EPOCH;

  /**
   * @param month all weeks of a month instead of one
   */
  public DaysLook(Desk desk, CalendarHands hands, boolean month) {
    this.desk = desk;
    this.month = month;
    grid.getStyleClass().add("calendar");
    for (int column = 0; column < DAYS; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / DAYS);
      grid.getColumnConstraints().add(width);
      Label name =
          new Label(
              DayOfWeek.of(column + 1)
                  .getDisplayName(TextStyle.SHORT_STANDALONE, desk.messages().locale()));
      name.getStyleClass().add("calendar-head");
      GridPane.setHalignment(name, HPos.CENTER);
      grid.add(name, column, 0);
    }
    grid.getRowConstraints().add(new RowConstraints());
    for (int week = 0; week < weeks(); week++) {
      RowConstraints height = new RowConstraints();
      height.setVgrow(Priority.ALWAYS);
      height.setMinHeight(0);
      height.setPrefHeight(100);
      grid.getRowConstraints().add(height);
      for (int column = 0; column < DAYS; column++) {
        DayCell cell = new DayCell(desk.messages(), desk.zone(), hands);
        cells.add(cell);
        grid.add(cell, column, week + 1);
      }
    }
    grid.heightProperty().subscribe(this::fill);
  }

  private int weeks() {
    return month ? MONTH_WEEKS : 1;
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void show(BoardModel board, LocalDate wanted) {
    shown = board;
    day = wanted;
    fill();
  }

  private void fill() {
    BoardModel board = shown;
    if (board == null || grid.getHeight() <= 0) {
      return;
    }
    LocalDate first = first(day);
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    Map<LocalDate, List<CalendarEntry>> days =
        CalendarDays.of(board, first, first.plusDays((long) weeks() * DAYS));
    double room = (grid.getHeight() - HEAD) / weeks() - HEAD;
    int lines = (int) Math.max(1, room / (month ? LINE : LINES_OF_TWO));
    int at = 0;
    for (Map.Entry<LocalDate, List<CalendarEntry>> each : days.entrySet()) {
      DayCell cell = cells.get(at++);
      LocalDate its = each.getKey();
      cell.show(its, each.getValue(), lines, !month);
      cell.mark(
          its.equals(today),
          month && its.getMonth() != day.getMonth(),
          its.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
  }

  private LocalDate first(LocalDate of) {
    LocalDate begin = month ? of.withDayOfMonth(1) : of;
    return begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  @Override
  public TimeRange around(LocalDate of) {
    LocalDate first = first(of);
    return new TimeRange(
        first.atStartOfDay(desk.zone()).toInstant(),
        first.plusDays((long) weeks() * DAYS).atStartOfDay(desk.zone()).toInstant());
  }

  @Override
  public String title(LocalDate of) {
    if (month) {
      return DateTimeFormatter.ofPattern("LLLL yyyy", desk.messages().locale())
          .format(YearMonth.from(of));
    }
    DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale());
    DateTimeFormatter begin = DateTimeFormatter.ofPattern("d MMM", desk.messages().locale());
    return begin.format(first(of)) + " – " + date.format(first(of).plusDays(DAYS - 1L));
  }

  @Override
  public LocalDate turned(LocalDate of, int by) {
    return month ? of.withDayOfMonth(1).plusMonths(by) : of.plusWeeks(by);
  }
}
