package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.util.List;
import java.util.Set;

/** A rubber band over the bars that are to be selected; it holds on to its row and moment. */
final class BandGesture implements Gesture {
  private final TimelineStage stage;
  private final long fromMillis;
  private final double fromY;
  private final Set<String> before;

  /**
   * @param before stays selected
   */
  BandGesture(TimelineStage stage, double x, double y, Set<String> before) {
    this.stage = stage;
    this.before = before;
    TimelineGeometry geometry = stage.geometry();
    fromMillis = geometry.scale().millis(x);
    fromY = y + geometry.scrollY();
  }

  @Override
  public void to(Pointer pointer) {
    TimelineGeometry geometry = stage.geometry();
    Box area =
        Box.between(
            geometry.scale().x(fromMillis),
            fromY - geometry.scrollY(),
            pointer.x(),
            Math.max(geometry.metrics().header(), pointer.y()));
    stage.ghosts().showBand(geometry, area);
    List<String> touched = geometry.within(area).stream().map(TimelineBar::id).toList();
    stage.selection().only(before);
    stage.selection().add(touched);
  }

  @Override
  public void drop(Pointer pointer) {
    to(pointer);
    stage.ghosts().clear();
  }

  @Override
  public void cancel() {
    stage.ghosts().clear();
    stage.selection().only(before);
  }
}
