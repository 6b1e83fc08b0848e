package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;

/** Pulls the whole timeline along, or, from the edge of the names, makes their column wider. */
final class PanGesture implements Gesture {
  private final TimelineStage stage;
  private final boolean names;
  private Pointer last;

  PanGesture(TimelineStage stage, Pointer from, boolean names) {
    this.stage = stage;
    this.names = names;
    last = from;
  }

  @Override
  public void to(Pointer pointer) {
    if (names) {
      stage.viewport().setNames(pointer.x());
    } else {
      stage.viewport().scroll(last.x() - pointer.x(), last.y() - pointer.y());
    }
    last = pointer;
  }

  @Override
  public void drop(Pointer pointer) {
    to(pointer);
  }

  @Override
  public void cancel() {
    // what was pulled so far stays: nothing was changed but the look
  }
}
