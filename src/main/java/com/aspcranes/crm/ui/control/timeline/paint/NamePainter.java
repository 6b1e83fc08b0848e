package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import javafx.scene.canvas.GraphicsContext;

/** Paints the column of names, over whatever of the bars lies under it. */
final class NamePainter {
  private static final double LEFT = 8;

  private final Palette palette;
  private final Lettering lettering;

  NamePainter(Palette palette, Lettering lettering) {
    this.palette = palette;
    this.lettering = lettering;
  }

  void paint(GraphicsContext g, Picture picture, int first, int end) {
    TimelineGeometry geometry = picture.geometry();
    for (int row = first; row < end; row++) {
      background(g, picture, row);
      name(g, picture, row);
    }
  }

  private void background(GraphicsContext g, Picture picture, int row) {
    TimelineGeometry geometry = picture.geometry();
    RowLayout layout = geometry.layout();
    double top = geometry.rowTop(row);
    double height = layout.height(row);
    double width = geometry.metrics().names() - 1;
    boolean group = layout.row(row).group();
    g.setFill(palette.of(group ? Ink.GROUP : row % 2 == 0 ? Ink.NAMES : Ink.ZEBRA));
    g.fillRect(0, top, width, height);
    g.setFill(palette.of(group ? Ink.LINE_STRONG : Ink.LINE));
    g.fillRect(0, top + height - 1, width, 1);
    if (layout.row(row).id().equals(picture.focusedRow())) {
      g.setFill(palette.of(Ink.SELECTION));
      g.fillRect(0, top, 3, height - 1);
    }
  }

  private void name(GraphicsContext g, Picture picture, int row) {
    TimelineGeometry geometry = picture.geometry();
    TimelineRow its = geometry.layout().row(row);
    double size = geometry.metrics().font();
    double width = geometry.metrics().names();
    double height = its.group() ? geometry.metrics().group() : geometry.metrics().row();
    double middle = geometry.rowTop(row) + height / 2;
    double x = LEFT + its.depth() * TimelineGeometry.INDENT * (its.depth() > 1 ? 1 : 0.4);
    if (geometry.layout().isParent(row)) {
      toggle(g, picture.collapsed().contains(its.id()), x, middle, size * 0.55);
      x += TimelineGeometry.INDENT;
    }
    if (its.group()) {
      heading(g, its, x, middle, width);
    } else if (height >= size * 2.4 && !its.detail().isEmpty()) {
      lettering.draw(
          g,
          its.label(),
          lettering.bold,
          palette.of(Ink.TEXT),
          x,
          middle - size * 0.55,
          width - x - 6);
      lettering.draw(
          g,
          its.detail(),
          lettering.small,
          palette.of(Ink.TEXT_MUTED),
          x,
          middle + size * 0.6,
          width - x - 6);
    } else {
      oneLine(g, its, x, middle, width);
    }
  }

  private void heading(GraphicsContext g, TimelineRow row, double x, double y, double width) {
    double label = lettering.width(row.label(), lettering.smallBold);
    double detail = lettering.width(row.detail(), lettering.small);
    if (x + label + detail + 16 > width) {
      detail = 0;
    }
    lettering.draw(
        g, row.label(), lettering.smallBold, palette.of(Ink.TEXT), x, y, width - x - detail - 14);
    lettering.draw(
        g,
        row.detail(),
        lettering.small,
        palette.of(Ink.TEXT_MUTED),
        width - detail - 8,
        y,
        detail + 1);
  }

  private void oneLine(GraphicsContext g, TimelineRow row, double x, double y, double width) {
    lettering.draw(g, row.label(), lettering.bold, palette.of(Ink.TEXT), x, y, width - x - 6);
    double after = x + lettering.width(row.label(), lettering.bold) + 8;
    lettering.draw(
        g, row.detail(), lettering.small, palette.of(Ink.TEXT_MUTED), after, y, width - after - 6);
  }

  private void toggle(GraphicsContext g, boolean closed, double x, double y, double size) {
    g.setFill(palette.of(Ink.TEXT_MUTED));
    double half = size / 2;
    if (closed) {
      g.fillPolygon(
          new double[] {x + 2, x + 2, x + 2 + size * 0.8}, new double[] {y - half, y + half, y}, 3);
    } else {
      g.fillPolygon(
          new double[] {x, x + size, x + half},
          new double[] {y - size * 0.4, y - size * 0.4, y + size * 0.45},
          3);
    }
  }
}
