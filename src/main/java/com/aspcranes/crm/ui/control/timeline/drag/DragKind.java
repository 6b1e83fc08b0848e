package com.aspcranes.crm.ui.control.timeline.drag;

/** What a drag is for. */
public enum DragKind {
  MOVE,
  COPY,
  RESIZE_START,
  RESIZE_END,
  CREATE,
  DROP;

  /** Whether bars go to other rows with the pointer. */
  public boolean changesRow() {
    return this == MOVE || this == COPY;
  }

  public boolean resizes() {
    return this == RESIZE_START || this == RESIZE_END;
  }
}
