package com.aspcranes.crm.ui.control.timeline.plan;

import com.aspcranes.crm.model.TimeRange;
import java.time.Duration;
import java.util.Set;

/**
 * One bar.
 *
 * @param id unique among the bars
 * @param lead travel and rigging before the range, zero or more; painted as a lighter end
 * @param tail the same after it
 * @param label e.g. "JOB-000042 · Acme Steel"
 * @param detail e.g. the place; left out where there is no room
 * @param spoken the whole bar in words, for a screen reader and the tip
 */
public record TimelineBar(
    String id,
    String rowId,
    TimeRange range,
    Duration lead,
    Duration tail,
    String label,
    String detail,
    BarState state,
    Set<BarMark> marks,
    String spoken) {

  public TimelineBar {
    if (lead.isNegative() || tail.isNegative()) {
      throw new IllegalArgumentException("negative buffer of bar " + id);
    }
    marks = Set.copyOf(marks);
  }

  /** The range with both buffers: what the bar keeps busy. */
  public TimeRange occupied() {
    return range.widened(lead, tail);
  }

  public boolean has(BarMark mark) {
    return marks.contains(mark);
  }
}
