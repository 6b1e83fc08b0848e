package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.plan.BarState;

/**
 * The sign of each state, so that colour is never the only word. Each is a set of points of the
 * unit square.
 */
final class Glyphs {
  private static final double LINE = 0.085;

  private Glyphs() {}

  /** Whether the sign of a state covers a point. */
  static boolean covers(BarState state, double x, double y) {
    return switch (state) {
      case TENTATIVE -> ring(x, y) && dash(x, y);
      case DRAFT -> ring(x, y);
      case PUBLISHED -> Math.hypot(x - 0.5, y - 0.5) < 0.4;
      case ACKNOWLEDGED -> tick(x, y);
      case IN_PROGRESS -> x > 0.15 && Math.abs(y - 0.5) < 0.5 * (0.98 - x) / 0.83;
      case DONE -> tick(x + 0.12, y) || tick(x - 0.26, y);
      case CANCELLED -> near(x, y, 0.15, 0.15, 0.85, 0.85) || near(x, y, 0.15, 0.85, 0.85, 0.15);
    };
  }

  /** The sign of a warning, without its mark. */
  static boolean triangle(double x, double y) {
    return y > 0.02 && y < 0.98 && Math.abs(x - 0.5) < 0.5 * y;
  }

  /** The mark in the sign of a warning. */
  static boolean exclamation(double x, double y) {
    boolean upright = y > 0.34 && y < 0.68;
    boolean dot = y > 0.76 && y < 0.9;
    return Math.abs(x - 0.5) < 0.075 && (upright || dot);
  }

  private static boolean ring(double x, double y) {
    return Math.abs(Math.hypot(x - 0.5, y - 0.5) - 0.38) < LINE;
  }

  /** Five dashes around the middle. */
  private static boolean dash(double x, double y) {
    double turn = (Math.atan2(y - 0.5, x - 0.5) / (2 * Math.PI) + 1) * 5;
    return turn - Math.floor(turn) < 0.62;
  }

  private static boolean tick(double x, double y) {
    return near(x, y, 0.12, 0.55, 0.4, 0.82) || near(x, y, 0.4, 0.82, 0.88, 0.2);
  }

  /** Whether a point is on the line from a to b. */
  private static boolean near(double x, double y, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    double at = Math.max(0, Math.min(1, along));
    return Math.hypot(x - ax - at * dx, y - ay - at * dy) < LINE;
  }
}
