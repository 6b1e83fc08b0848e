package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Bars, a new bar or a tray item under the pointer. */
public final class DragGesture implements Gesture {
  private final TimelineStage stage;
  private final Placing placing;
  private final FreeRows rows;

  public DragGesture(TimelineStage stage, Drag drag) {
    this.stage = stage;
    placing = new Placing(stage, drag);
    rows = new FreeRows(stage, drag);
  }

  @Override
  public void to(Pointer pointer) {
    Drag drag = placing.drag();
    TimelineGeometry geometry = stage.geometry();
    boolean drop = drag.kind() == DragKind.DROP;
    if (drop && !geometry.body().contains(pointer.x(), pointer.y())) {
      placing.hide();
      return;
    }
    DragKind kind =
        drag.kind().changesRow() ? pointer.copy() ? DragKind.COPY : DragKind.MOVE : drag.kind();
    Snap snap = pointer.free() ? Snap.FREE : stage.snap();
    Instant at = geometry.scale().time(pointer.x());
    LocalTime begins = stage.dayBegins();
    if (drop && begins != null && snap.step().compareTo(Snap.HOUR.step()) >= 0) {
      at = at.atZone(stage.zone()).toLocalDate().atTime(begins).atZone(stage.zone()).toInstant();
      snap = Snap.QUARTER_HOUR;
    }
    placing.show(kind, drag.as(kind).at(at, geometry.rowAt(pointer.y()), geometry.layout(), snap));
    rows.show(placing.places());
  }

  @Override
  public void drop(Pointer pointer) {
    to(pointer);
    boolean outside = !stage.contains(pointer.x(), pointer.y());
    if (outside && placing.drag().kind().changesRow()) {
      Set<String> bars = placing.barIds();
      stage.dropGhost();
      stage.intents().dragOut(bars, stage.node().localToScene(pointer.x(), pointer.y()));
    } else {
      placing.commit();
    }
  }

  @Override
  public void cancel() {
    stage.dropGhost();
  }

  /** Shows which rows are free at the time that is wanted, before any place is chosen. */
  public void offer(TimeRange wanted) {
    Placement held = placing.drag().held();
    rows.show(List.of(new Placement(held.barId(), held.rowId(), wanted)));
  }

  /** Takes the ghost away for as long as the pointer is elsewhere. */
  void hide() {
    placing.hide();
  }
}
