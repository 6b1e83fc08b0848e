package com.aspcranes.crm.ui.control.timeline.geometry;

/** A rectangle in pixels of the control. */
public record Box(double x, double y, double width, double height) {

  /** The box between two corners, whichever comes first. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** Left and top edge belong to it, right and bottom do not. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The part of it between two vertical lines; of width 0 or more. */
  public Box clipped(double left, double right) {
    double from = Math.max(x, left);
    return new Box(from, y, Math.max(0, Math.min(right(), right) - from), height);
  }
}
