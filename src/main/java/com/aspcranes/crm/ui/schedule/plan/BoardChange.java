package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What other desks did to the board. */
public final class BoardChange {
  private BoardChange() {}

  /** Bars that are new or stand elsewhere, own waiting ones left out. */
  public static Set<String> seen(TimelineModel before, TimelineModel now) {
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
