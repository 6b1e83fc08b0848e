package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.ui.fleet.words.StandingWords;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The next thirty days of one crane or crew member as a band: what is on, and what is free. */
final class MonthStrip extends Region {
  private static final int DAYS = 30;
  private static final double HEAD = 22;
  private static final double LANE = 24;

  private final StandingWords words;
  private final When when;
  private final Instant start;
  private final Instant end;
  private final List<Label> days = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();
  private int lanes = 1;

  private record Bar(EngagementRow row, int lane, Label label) {}

  MonthStrip(Desk desk) {
    getStyleClass().add("month-strip");
    words = new StandingWords(desk);
    when = new When(desk);
    LocalDate today = when.today();
    start = today.atStartOfDay(desk.zone()).toInstant();
    end = today.plusDays(DAYS).atStartOfDay(desk.zone()).toInstant();
    DateTimeFormatter first = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = today.plusDays(i);
      boolean named = i == 0 || day.getDayOfMonth() == 1;
      Label label = new Label(named ? first.format(day) : String.valueOf(day.getDayOfMonth()));
      label.getStyleClass().add("strip-day");
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        label.getStyleClass().add("sunday");
      }
      if (i == 0) {
        label.getStyleClass().add("today");
      }
      days.add(label);
    }
    getChildren().addAll(days);
  }

  void show(List<EngagementRow> rows) {
    bars.clear();
    List<Instant> busyUntil = new ArrayList<>();
    for (EngagementRow row : rows) {
      if (row.start().isBefore(end) && (row.end().isAfter(start) || row.begun())) {
        int lane = 0;
        while (lane < busyUntil.size() && busyUntil.get(lane).isAfter(row.start())) {
          lane++;
        }
        if (lane == busyUntil.size()) {
          busyUntil.add(row.end());
        } else {
          busyUntil.set(lane, row.end());
        }
        bars.add(new Bar(row, lane, label(row)));
      }
    }
    lanes = Math.max(1, busyUntil.size());
    getChildren().setAll(days);
    bars.forEach(bar -> getChildren().add(bar.label()));
    requestLayout();
  }

  private Label label(EngagementRow row) {
    String text = words.what(row);
    Label label = new Label(text);
    label.getStyleClass().setAll("label", "strip-bar", row.kind());
    if (row.begun()) {
      label.getStyleClass().add("begun");
    }
    if (!row.approved()) {
      label.getStyleClass().add("asked");
    }
    String full = text + "\n" + when.span(row.start(), row.end());
    label.setTooltip(new Tooltip(full));
    label.setAccessibleText(full);
    return label;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + HEAD + lanes * LANE + 4 + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return DAYS * 24;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double cell = width / DAYS;
    for (int i = 0; i < DAYS; i++) {
      double x = snapPositionX(left + i * cell);
      double next = snapPositionX(left + (i + 1) * cell);
      days.get(i).resizeRelocate(x, top, next - x, HEAD + lanes * LANE + 4);
    }
    for (Bar bar : bars) {
      double from = Math.max(0, at(bar.row().start()) * width);
      double to = Math.min(width, Math.max(at(bar.row().end()), from / width) * width);
      double y = top + HEAD + bar.lane() * LANE + 2;
      bar.label()
          .resizeRelocate(
              snapPositionX(left + from), y, Math.max(4, Math.round(to - from)), LANE - 4);
    }
  }

  /** 0 at the left edge, 1 at the right one. */
  private double at(Instant moment) {
    return (double) Duration.between(start, moment).toMinutes()
        / Duration.between(start, end).toMinutes();
  }
}
