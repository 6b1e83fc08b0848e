package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.util.Set;

/** Bars, a new bar or a tray item under the pointer. */
public final class DragGesture implements Gesture {
  private final TimelineStage stage;
  private final Placing placing;

  public DragGesture(TimelineStage stage, Drag drag) {
    this.stage = stage;
    placing = new Placing(stage, drag);
  }

  @Override
  public void to(Pointer pointer) {
    Drag drag = placing.drag();
    TimelineGeometry geometry = stage.geometry();
    if (drag.kind() == DragKind.DROP && !geometry.body().contains(pointer.x(), pointer.y())) {
      placing.hide();
      return;
    }
    DragKind kind =
        drag.kind().changesRow() ? pointer.copy() ? DragKind.COPY : DragKind.MOVE : drag.kind();
    Snap snap = pointer.free() ? Snap.FREE : stage.snap();
    placing.show(
        kind,
        drag.as(kind)
            .at(
                geometry.scale().time(pointer.x()),
                geometry.rowAt(pointer.y()),
                geometry.layout(),
                snap));
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

  /** Takes the ghost away for as long as the pointer is elsewhere. */
  void hide() {
    placing.hide();
  }
}
