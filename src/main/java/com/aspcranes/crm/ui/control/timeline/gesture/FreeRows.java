package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** While one thing is dragged, says beside the names of the rows which of them could take it. */
final class FreeRows {
  private final TimelineStage stage;
  private final boolean wanted;
  private final Set<String> moving;
  private @Nullable TimeRange asked;
  private Map<String, Verdict.Level> known = new HashMap<>();

  FreeRows(TimelineStage stage, Drag drag) {
    this.stage = stage;
    this.wanted =
        drag.origins().size() == 1
            && (drag.kind() == DragKind.DROP || drag.kind() == DragKind.MOVE);
    this.moving = Set.of(drag.held().barId());
  }

  /** The rules are asked once for a row and a time; rows that are not seen are not asked for. */
  void show(List<Placement> places) {
    if (!wanted || places.isEmpty()) {
      return;
    }
    Placement place = places.get(0);
    if (!place.range().equals(asked)) {
      asked = place.range();
      known = new HashMap<>();
    }
    TimelineGeometry geometry = stage.geometry();
    RowLayout layout = geometry.layout();
    Map<Integer, Verdict.Level> seen = new HashMap<>();
    for (int row = geometry.firstRow(); row < geometry.endRow(); row++) {
      if (!layout.row(row).group()) {
        seen.put(row, known.computeIfAbsent(layout.row(row).id(), id -> level(place, id)));
      }
    }
    stage.rowMarks().show(geometry, seen);
  }

  private Verdict.Level level(Placement place, String row) {
    return stage.check().of(new Placement(place.barId(), row, place.range()), moving).level();
  }
}
