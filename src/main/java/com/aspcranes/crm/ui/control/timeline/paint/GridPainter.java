package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.TickUnit;
import com.aspcranes.crm.ui.control.timeline.geometry.TimeScale;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.RangeIndex;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.Shading;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what lies behind the bars: stripes, shadings and the lines of time. */
final class GridPainter {
  /** Lines nearer than this, pixels, would be a grey mass. */
  private static final double NEAREST = 14;

  private final Palette palette;
  private final Lettering lettering;

  GridPainter(Palette palette, Lettering lettering) {
    this.palette = palette;
    this.lettering = lettering;
  }

  void paint(GraphicsContext g, Picture picture, int first, int end) {
    TimelineGeometry geometry = picture.geometry();
    Box body = geometry.body();
    double top = geometry.rowTop(first);
    double height = geometry.rowTop(end) - top;
    stripes(g, geometry, first, end);
    shadeAll(g, geometry, top, height);
    times(g, geometry, top, height);
    for (int row = first; row < end; row++) {
      if (!geometry.layout().row(row).group()) {
        shadeRow(g, geometry, row);
      }
    }
    g.setFill(palette.of(Ink.LINE));
    for (int row = first; row < end; row++) {
      g.fillRect(body.x(), geometry.rowTop(row + 1) - 1, body.width(), 1);
    }
    groups(g, geometry, first, end);
  }

  private void stripes(GraphicsContext g, TimelineGeometry geometry, int first, int end) {
    Box body = geometry.body();
    for (int row = first; row < end; row++) {
      g.setFill(palette.of(row % 2 == 0 ? Ink.SURFACE : Ink.ZEBRA));
      g.fillRect(body.x(), geometry.rowTop(row), body.width(), geometry.layout().height(row));
    }
  }

  private void groups(GraphicsContext g, TimelineGeometry geometry, int first, int end) {
    RowLayout layout = geometry.layout();
    Box body = geometry.body();
    for (int row = first; row < end; row++) {
      if (layout.row(row).group()) {
        double top = geometry.rowTop(row);
        g.setFill(palette.of(Ink.GROUP));
        g.fillRect(body.x(), top, body.width(), layout.height(row));
        g.setFill(palette.of(Ink.LINE_STRONG));
        g.fillRect(body.x(), top + layout.height(row) - 1, body.width(), 1);
      }
    }
  }

  private void shadeAll(GraphicsContext g, TimelineGeometry geometry, double top, double height) {
    Box body = geometry.body();
    TimeScale scale = geometry.scale();
    boolean hours = scale.pixelsPerHour() * 8 >= NEAREST;
    visit(
        geometry.model().calendar(),
        geometry,
        shading -> {
          if (hours || shading.kind() != ShadeKind.NON_WORKING) {
            Box box = box(scale, shading, top, height).clipped(body.x(), geometry.width());
            g.setFill(palette.of(shading.kind()));
            g.fillRect(box.x(), box.y(), box.width(), box.height());
          }
        });
  }

  private void shadeRow(GraphicsContext g, TimelineGeometry geometry, int row) {
    Box body = geometry.body();
    double top = geometry.rowTop(row);
    double height = geometry.layout().height(row) - 1;
    visit(
        geometry.model().shadings(geometry.layout().row(row).id()),
        geometry,
        shading -> {
          Box box = box(geometry.scale(), shading, top, height).clipped(body.x(), geometry.width());
          g.setFill(palette.of(shading.kind()));
          g.fillRect(box.x(), box.y(), box.width(), box.height());
          if (!shading.kind().isCalendar()) {
            g.setFill(palette.hatch(palette.of(shading.kind()), Ink.TEXT, 0.16));
            g.fillRect(box.x(), box.y(), box.width(), box.height());
            Color ink = palette.of(Ink.TEXT);
            lettering.draw(
                g,
                shading.label(),
                lettering.small,
                ink,
                box.x() + 6,
                top + geometry.metrics().row() / 2,
                box.width() - 10);
          }
        });
  }

  private void times(GraphicsContext g, TimelineGeometry geometry, double top, double height) {
    TickUnit fine = TickUnit.finest(geometry.scale(), NEAREST);
    TickUnit coarse = fine.compareTo(TickUnit.DAY) < 0 ? TickUnit.DAY : TickUnit.MONTH;
    lines(g, geometry, fine, palette.of(Ink.LINE), top, height);
    lines(g, geometry, coarse, palette.of(Ink.LINE_STRONG), top, height);
  }

  private static void lines(
      GraphicsContext g,
      TimelineGeometry geometry,
      TickUnit unit,
      Color ink,
      double top,
      double height) {
    var seen = geometry.visible();
    g.setFill(ink);
    for (ZonedDateTime tick : unit.between(seen.start(), seen.end(), geometry.model().zone())) {
      double x = Math.round(geometry.scale().x(tick.toInstant()));
      if (x >= geometry.body().x() && x < geometry.width()) {
        g.fillRect(x, top, 1, height);
      }
    }
  }

  private static void visit(
      RangeIndex<Shading> shadings, TimelineGeometry geometry, Consumer<Shading> visitor) {
    TimeScale scale = geometry.scale();
    shadings.visit(scale.millis(geometry.body().x()), scale.millis(geometry.width()), visitor);
  }

  private static Box box(TimeScale scale, Shading shading, double top, double height) {
    double left = Math.round(scale.x(shading.range().start()));
    double right = Math.round(scale.x(shading.range().end()));
    return new Box(left, top, right - left, height);
  }
}
