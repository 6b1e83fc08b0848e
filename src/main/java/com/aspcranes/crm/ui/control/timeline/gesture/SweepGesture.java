package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;

/** A drag over free place: along the row it makes a bar, beyond the row it selects. */
final class SweepGesture implements Gesture {
  private final TimelineStage stage;
  private final String row;
  private final DragGesture create;
  private final BandGesture band;
  private boolean creating = true;

  SweepGesture(TimelineStage stage, String row, DragGesture create, BandGesture band) {
    this.stage = stage;
    this.row = row;
    this.create = create;
    this.band = band;
  }

  @Override
  public void to(Pointer pointer) {
    choose(pointer);
    active().to(pointer);
  }

  @Override
  public void drop(Pointer pointer) {
    choose(pointer);
    active().drop(pointer);
  }

  @Override
  public void cancel() {
    active().cancel();
  }

  private Gesture active() {
    return creating ? create : band;
  }

  private void choose(Pointer pointer) {
    int under = stage.geometry().rowAt(pointer.y());
    boolean along = under >= 0 && stage.geometry().layout().row(under).id().equals(row);
    if (along != creating) {
      if (creating) {
        create.hide();
      } else {
        band.cancel();
      }
      creating = along;
    }
  }
}
