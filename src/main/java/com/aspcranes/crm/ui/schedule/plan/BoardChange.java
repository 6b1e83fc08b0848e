package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other desks did to the board. */
public final class BoardChange {
  private BoardChange() {}

  /** None when the dispatcher himself wants to see something else now. */
  public static Set<String> seen(@Nullable BoardModel before, BoardModel now) {
    return before == null || !before.wish.equals(now.wish)
        ? Set.of()
        : seen(before.timeline, now.timeline);
  }

  /** Bars that are new or stand elsewhere, own waiting ones left out. */
  static Set<String> seen(TimelineModel before, TimelineModel now) {
    Set<String> changed = new HashSet<>();
    for (TimelineRow row : now.rows()) {
      for (TimelineBar bar : now.bars(row.id()).index().items()) {
        Optional<TimelineBar> was = before.bar(bar.id());
        boolean moved =
            was.isEmpty()
                || !was.get().range().equals(bar.range())
                || !was.get().rowId().equals(bar.rowId());
        if (moved && !bar.has(BarMark.PENDING)) {
          changed.add(bar.id());
        }
      }
    }
    return changed;
  }
}
