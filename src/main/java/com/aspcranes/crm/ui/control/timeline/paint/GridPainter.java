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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what lies behind the bars: stripes, shadings and the lines of time. */
final class GridPainter {
  /** Lines nearer than this, pixels, would be a grey mass. */
  private static final double NEAREST = 30;

  private record Column(double left, double right, ShadeKind kind) {}

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
    ground(g, geometry, first, end);
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

  /** Each point once, because filling is what a frame costs: shaded columns, stripes between. */
  private void ground(GraphicsContext g, TimelineGeometry geometry, int first, int end) {
    List<Column> columns = columns(geometry);
    double top = geometry.rowTop(first);
    double height = geometry.rowTop(end) - top;
    double x = geometry.body().x();
    for (Column column : columns) {
      stripes(g, geometry, first, end, x, column.left());
      g.setFill(palette.of(column.kind()));
      g.fillRect(column.left(), top, column.right() - column.left(), height);
      x = column.right();
    }
    stripes(g, geometry, first, end, x, geometry.width());
  }

  private void stripes(
      GraphicsContext g, TimelineGeometry geometry, int first, int end, double left, double right) {
    if (right <= left) {
      return;
    }
    for (int row = first; row < end; row++) {
      if (!geometry.layout().row(row).group()) {
        g.setFill(palette.of(row % 2 == 0 ? Ink.SURFACE : Ink.ZEBRA));
        g.fillRect(left, geometry.rowTop(row), right - left, geometry.layout().height(row));
      }
    }
  }

  /** The shadings of all rows side by side; where two overlap, the stronger kind is seen. */
  private List<Column> columns(TimelineGeometry geometry) {
    TimeScale scale = geometry.scale();
    boolean hours = scale.pixelsPerHour() * 8 >= NEAREST;
    List<Column> all = new ArrayList<>();
    TreeSet<Double> edges = new TreeSet<>();
    visit(
        geometry.model().calendar(),
        geometry,
        shading -> {
          Box box = box(scale, shading, 0, 1).clipped(geometry.body().x(), geometry.width());
          if (box.width() > 0 && (hours || shading.kind() != ShadeKind.NON_WORKING)) {
            all.add(new Column(box.x(), box.right(), shading.kind()));
            edges.add(box.x());
            edges.add(box.right());
          }
        });
    List<Column> columns = new ArrayList<>();
    Double from = null;
    for (Double to : edges) {
      if (from != null) {
        double left = from;
        all.stream()
            .filter(column -> column.left() <= left && column.right() >= to)
            .max(Comparator.comparing(Column::kind))
            .ifPresent(strongest -> columns.add(new Column(left, to, strongest.kind())));
      }
      from = to;
    }
    return columns;
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
