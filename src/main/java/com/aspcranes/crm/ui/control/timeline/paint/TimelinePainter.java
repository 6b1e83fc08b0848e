package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.fx.Messages;
import javafx.scene.canvas.GraphicsContext;

/** Paints the whole control, or a strip of its rows. What is not seen costs nothing. */
public final class TimelinePainter {
  private final Palette palette;
  private final Lettering lettering;
  private final GridPainter grid;
  private final BarPainter bars;
  private final NamePainter names;
  private final HeaderPainter header;

  /**
   * @param scale device pixels per pixel
   */
  public TimelinePainter(Palette palette, Lettering lettering, Messages messages, double scale) {
    this.palette = palette;
    this.lettering = lettering;
    grid = new GridPainter(palette, lettering);
    bars = new BarPainter(palette, lettering, new Stamps(palette, scale));
    names = new NamePainter(palette, lettering);
    header = new HeaderPainter(palette, lettering, messages);
  }

  /** Paints everything. */
  public void paint(GraphicsContext g, Picture picture) {
    TimelineGeometry geometry = picture.geometry();
    lettering.begin(g);
    rows(g, picture, geometry.firstRow(), geometry.endRow());
    double below = geometry.rowTop(geometry.endRow());
    g.setFill(palette.of(Ink.SURFACE));
    g.fillRect(0, below, geometry.width(), Math.max(0, geometry.height() - below));
    header.paint(g, picture);
  }

  /** Paints some rows again, from one place in the layout to before another. */
  public void paintRows(GraphicsContext g, Picture picture, int from, int to) {
    TimelineGeometry geometry = picture.geometry();
    int first = Math.max(from, geometry.firstRow());
    int end = Math.min(to, geometry.endRow());
    if (first >= end) {
      return;
    }
    lettering.begin(g);
    rows(g, picture, first, end);
    if (geometry.rowTop(first) < geometry.metrics().header()) {
      header.paint(g, picture);
    }
  }

  private void rows(GraphicsContext g, Picture picture, int first, int end) {
    TimelineGeometry geometry = picture.geometry();
    grid.paint(g, picture, first, end);
    nowLine(g, picture, first, end);
    for (int row = first; row < end; row++) {
      bars.paint(g, picture, row);
    }
    g.setGlobalAlpha(0.3);
    nowLine(g, picture, first, end);
    g.setGlobalAlpha(1);
    names.paint(g, picture, first, end);
    Box body = geometry.body();
    g.setFill(palette.of(Ink.LINE_STRONG));
    g.fillRect(
        body.x() - 1, geometry.rowTop(first), 1, geometry.rowTop(end) - geometry.rowTop(first));
  }

  private void nowLine(GraphicsContext g, Picture picture, int first, int end) {
    TimelineGeometry geometry = picture.geometry();
    double x = Math.round(geometry.scale().x(picture.now()));
    if (x >= geometry.body().x() && x < geometry.width()) {
      g.setFill(palette.of(Ink.NOW));
      double top = geometry.rowTop(first);
      g.fillRect(x - 1, top, 2, geometry.rowTop(end) - top);
    }
  }
}
