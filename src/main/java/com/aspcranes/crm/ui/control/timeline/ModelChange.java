package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What of the part that is seen differs after a new model. */
final class ModelChange {
  private ModelChange() {}

  /** The ids of the rows that differ; empty when the whole picture does. */
  static Optional<Set<String>> between(TimelineGeometry before, TimelineGeometry after) {
    boolean samePlace =
        before.scale().equals(after.scale())
            && before.scrollY() == after.scrollY()
            && before.firstRow() == after.firstRow()
            && before.endRow() == after.endRow()
            && sameItems(before.model(), after.model());
    if (!samePlace) {
      return Optional.empty();
    }
    Set<String> changed = new HashSet<>();
    for (int i = after.firstRow(); i < after.endRow(); i++) {
      if (!sameRow(before.layout(), after.layout(), i)) {
        return Optional.empty();
      }
      String id = after.layout().row(i).id();
      if (!sameItems(before.model(), after.model(), id)) {
        changed.add(id);
      }
    }
    return Optional.of(changed);
  }

  private static boolean sameRow(RowLayout before, RowLayout after, int i) {
    return before.row(i).equals(after.row(i))
        && before.top(i) == after.top(i)
        && before.height(i) == after.height(i)
        && before.isParent(i) == after.isParent(i);
  }

  private static boolean sameItems(TimelineModel before, TimelineModel after) {
    return before.calendar().items().equals(after.calendar().items())
        && before.zone().equals(after.zone());
  }

  private static boolean sameItems(TimelineModel before, TimelineModel after, String row) {
    return before.bars(row).index().items().equals(after.bars(row).index().items())
        && before.shadings(row).items().equals(after.shadings(row).items());
  }
}
