package com.aspcranes.crm.ui.control.timeline.gesture;

/** What goes on between pressing the mouse and letting it go. */
public interface Gesture {

  /** The pointer is here now. Also called while the timeline scrolls under a pointer that rests. */
  void to(Pointer pointer);

  /** The button was let go. */
  void drop(Pointer pointer);

  /** Escape was pressed: nothing happens. */
  void cancel();

  /**
   * Where the pointer is.
   *
   * @param x of the control, pixels
   * @param y likewise
   * @param free Alt: without the grid
   * @param copy Ctrl: a copy
   */
  record Pointer(double x, double y, boolean free, boolean copy) {}
}
