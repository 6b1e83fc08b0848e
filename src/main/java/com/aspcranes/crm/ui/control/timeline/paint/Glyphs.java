package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** The sign of each state, drawn in a square, so that colour is never the only word. */
final class Glyphs {
  private Glyphs() {}

  /** Draws the sign of a state. */
  static void state(GraphicsContext g, BarState state, Color ink, double x, double y, double size) {
    g.setFill(ink);
    g.setStroke(ink);
    g.setLineWidth(Math.max(1.2, size / 6.5));
    g.setLineCap(StrokeLineCap.ROUND);
    switch (state) {
      case TENTATIVE -> ring(g, x, y, size, true);
      case DRAFT -> ring(g, x, y, size, false);
      case PUBLISHED -> g.fillOval(x + size * 0.1, y + size * 0.1, size * 0.8, size * 0.8);
      case ACKNOWLEDGED -> tick(g, x, y, size);
      case IN_PROGRESS ->
          g.fillPolygon(
              new double[] {x + size * 0.15, x + size * 0.15, x + size * 0.95},
              new double[] {y, y + size, y + size / 2},
              3);
      case DONE -> {
        tick(g, x - size * 0.18, y, size);
        tick(g, x + size * 0.24, y, size);
      }
      case CANCELLED -> {
        g.strokeLine(x + size * 0.15, y + size * 0.15, x + size * 0.85, y + size * 0.85);
        g.strokeLine(x + size * 0.15, y + size * 0.85, x + size * 0.85, y + size * 0.15);
      }
    }
    g.setLineCap(StrokeLineCap.SQUARE);
  }

  /** Draws a triangle with an exclamation mark. */
  static void warning(GraphicsContext g, Color ink, Color mark, double x, double y, double size) {
    g.setFill(ink);
    g.fillPolygon(
        new double[] {x + size / 2, x + size, x}, new double[] {y - 1, y + size, y + size}, 3);
    g.setFill(mark);
    double wide = Math.max(1, size * 0.14);
    g.fillRect(x + size / 2 - wide / 2, y + size * 0.3, wide, size * 0.36);
    g.fillRect(x + size / 2 - wide / 2, y + size * 0.75, wide, size * 0.14);
  }

  private static void ring(GraphicsContext g, double x, double y, double size, boolean dashed) {
    if (dashed) {
      g.setLineDashes(size * 0.22, size * 0.3);
    }
    g.strokeOval(x + size * 0.12, y + size * 0.12, size * 0.76, size * 0.76);
    g.setLineDashes();
  }

  private static void tick(GraphicsContext g, double x, double y, double size) {
    g.strokePolyline(
        new double[] {x + size * 0.12, x + size * 0.4, x + size * 0.88},
        new double[] {y + size * 0.55, y + size * 0.82, y + size * 0.2},
        3);
  }
}
