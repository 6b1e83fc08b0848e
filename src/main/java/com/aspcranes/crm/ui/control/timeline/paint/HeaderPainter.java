package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.TickUnit;
import com.aspcranes.crm.ui.control.timeline.geometry.TimeScale;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.paint.Lettering.Face;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the head of dates: months, then days or weeks, then hours where there is room. */
final class HeaderPainter {
  private final Palette palette;
  private final Lettering lettering;
  private final Messages messages;
  private final DateTimeFormatter month;
  private final DateTimeFormatter longDay;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter dayOfWeek;
  private final DateTimeFormatter hour;

  HeaderPainter(Palette palette, Lettering lettering, Messages messages) {
    this.palette = palette;
    this.lettering = lettering;
    this.messages = messages;
    Locale locale = messages.locale();
    month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
    longDay = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
    shortDay = DateTimeFormatter.ofPattern("EEE d", locale);
    weekday = DateTimeFormatter.ofPattern("d MMM", locale);
    dayOfWeek = DateTimeFormatter.ofPattern("EEEEE", locale);
    hour = DateTimeFormatter.ofPattern("HH", locale);
  }

  void paint(GraphicsContext g, Picture picture) {
    TimelineGeometry geometry = picture.geometry();
    double height = geometry.metrics().header();
    g.setFill(palette.of(Ink.PANEL));
    g.fillRect(0, 0, geometry.width(), height);
    double line = height / 3;
    months(g, geometry, line);
    double perDay = geometry.scale().pixelsPerHour() * 24;
    if (perDay >= 18) {
      days(g, picture, line, perDay);
    } else {
      weeks(g, geometry, line);
    }
    g.setFill(palette.of(Ink.LINE_STRONG));
    g.fillRect(0, height - 1, geometry.width(), 1);
    corner(g, picture, line);
    now(g, picture);
  }

  /** The name of a month stays in sight as long as any of its days does. */
  private void months(GraphicsContext g, TimelineGeometry geometry, double line) {
    List<ZonedDateTime> ticks = ticks(geometry, TickUnit.MONTH);
    for (int i = 0; i + 1 < ticks.size(); i++) {
      double left = Math.max(x(geometry, ticks.get(i)), geometry.body().x());
      double right = Math.min(x(geometry, ticks.get(i + 1)), geometry.width());
      label(
          g,
          month.format(ticks.get(i)),
          lettering.smallBold,
          Ink.TEXT,
          left + 8,
          line * 0.55,
          right - left - 12);
      separator(g, geometry, ticks.get(i), 0, line);
    }
    g.setFill(palette.of(Ink.LINE));
    g.fillRect(geometry.body().x(), Math.round(line), geometry.body().width(), 1);
  }

  private void days(GraphicsContext g, Picture picture, double line, double perDay) {
    TimelineGeometry geometry = picture.geometry();
    LocalDate today = picture.now().atZone(geometry.model().zone()).toLocalDate();
    TickUnit hours =
        TickUnit.finest(geometry.scale(), lettering.width("00", lettering.small) * 1.9);
    List<ZonedDateTime> ticks = ticks(geometry, TickUnit.DAY);
    for (int i = 0; i + 1 < ticks.size(); i++) {
      ZonedDateTime day = ticks.get(i);
      double left = Math.max(x(geometry, day), geometry.body().x());
      double right = Math.min(x(geometry, ticks.get(i + 1)), geometry.width());
      boolean isToday = day.toLocalDate().equals(today);
      if (isToday) {
        g.setGlobalAlpha(0.13);
        g.setFill(palette.of(Ink.TODAY));
        g.fillRect(left, line + 1, right - left, 2 * line - 2);
        g.setGlobalAlpha(1);
      }
      Ink ink = isToday ? Ink.TODAY : Ink.TEXT;
      if (hours.compareTo(TickUnit.DAY) < 0) {
        label(
            g,
            (perDay > 190 ? longDay : shortDay).format(day),
            lettering.bold,
            ink,
            left + 8,
            line * 1.55,
            right - left - 10);
      } else if (perDay >= 46) {
        label(g, shortDay.format(day), lettering.bold, ink, left + 7, line * 2, right - left - 8);
      } else {
        middle(g, dayOfWeek.format(day), lettering.small, Ink.TEXT_MUTED, left, right, line * 1.55);
        middle(
            g,
            String.valueOf(day.getDayOfMonth()),
            isToday ? lettering.smallBold : lettering.small,
            ink,
            left,
            right,
            line * 2.4);
      }
      separator(g, geometry, day, line, line * 3);
    }
    if (hours.compareTo(TickUnit.DAY) < 0) {
      hours(g, geometry, hours, line);
    }
  }

  private void hours(GraphicsContext g, TimelineGeometry geometry, TickUnit unit, double line) {
    for (ZonedDateTime tick : ticks(geometry, unit)) {
      double x = x(geometry, tick);
      if (tick.getHour() != 0 && x >= geometry.body().x()) {
        String text = hour.format(tick);
        double width = lettering.width(text, lettering.small);
        if (x - width / 2 < geometry.body().x()) {
          continue;
        }
        label(g, text, lettering.small, Ink.TEXT_MUTED, x - width / 2, line * 2.45, width + 4);
        g.setFill(palette.of(Ink.LINE_STRONG));
        g.fillRect(x, line * 3 - 4, 1, 3);
      }
    }
  }

  private void weeks(GraphicsContext g, TimelineGeometry geometry, double line) {
    List<ZonedDateTime> ticks = ticks(geometry, TickUnit.WEEK);
    for (int i = 0; i + 1 < ticks.size(); i++) {
      ZonedDateTime monday = ticks.get(i);
      double left = Math.max(x(geometry, monday), geometry.body().x());
      double room = Math.min(x(geometry, ticks.get(i + 1)), geometry.width()) - left - 8;
      String number = String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      label(g, weekday.format(monday), lettering.bold, Ink.TEXT, left + 6, line * 1.55, room);
      label(
          g,
          messages.text("timeline.week", number),
          lettering.small,
          Ink.TEXT_MUTED,
          left + 6,
          line * 2.4,
          room);
      separator(g, geometry, monday, line, line * 3);
    }
  }

  private void corner(GraphicsContext g, Picture picture, double line) {
    TimelineGeometry geometry = picture.geometry();
    double names = geometry.metrics().names();
    g.setFill(palette.of(Ink.PANEL));
    g.fillRect(0, 0, names, line * 3 - 1);
    ZonedDateTime now = picture.now().atZone(geometry.model().zone());
    label(g, longDay.format(now), lettering.smallBold, Ink.TEXT, 10, line * 1.1, names - 16);
    label(
        g,
        DateTimeFormatter.ofPattern("HH:mm", messages.locale()).format(now),
        lettering.small,
        Ink.TEXT_MUTED,
        10,
        line * 2.1,
        names - 16);
    g.setFill(palette.of(Ink.LINE_STRONG));
    g.fillRect(names - 1, 0, 1, line * 3);
  }

  private void now(GraphicsContext g, Picture picture) {
    TimelineGeometry geometry = picture.geometry();
    double x = Math.round(geometry.scale().x(picture.now()));
    double bottom = geometry.metrics().header();
    if (x >= geometry.body().x() && x < geometry.width()) {
      g.setFill(palette.of(Ink.NOW));
      g.fillPolygon(
          new double[] {x - 5, x + 5, x}, new double[] {bottom - 7, bottom - 7, bottom}, 3);
    }
  }

  private void label(
      GraphicsContext g, String text, Face font, Ink ink, double x, double y, double room) {
    lettering.draw(g, text, font, palette.of(ink), x, y, room);
  }

  private void middle(
      GraphicsContext g, String text, Face font, Ink ink, double left, double right, double y) {
    double width = lettering.width(text, font);
    lettering.draw(
        g, text, font, palette.of(ink), (left + right - width) / 2, y, Math.max(16, right - left));
  }

  private void separator(
      GraphicsContext g, TimelineGeometry geometry, ZonedDateTime tick, double top, double bottom) {
    double x = x(geometry, tick);
    if (x >= geometry.body().x()) {
      Color ink = palette.of(Ink.LINE_STRONG);
      g.setFill(ink);
      g.fillRect(x, top, 1, bottom - top);
    }
  }

  private static List<ZonedDateTime> ticks(TimelineGeometry geometry, TickUnit unit) {
    var seen = geometry.visible();
    return unit.between(seen.start(), seen.end(), geometry.model().zone());
  }

  private static double x(TimelineGeometry geometry, ZonedDateTime tick) {
    TimeScale scale = geometry.scale();
    return Math.round(scale.x(tick.toInstant()));
  }
}
