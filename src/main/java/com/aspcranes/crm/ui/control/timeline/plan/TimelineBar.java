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
 * @param code e.g. "JOB-000042"
 * @param brief instead of the code where there is little room, e.g. "42"
 * @param title e.g. "Acme Steel"
 * @param detail e.g. the place; left out where there is no room
 * @param spoken the whole bar in words, for a screen reader and the tip
 */
public record TimelineBar(
    String id,
    String rowId,
    TimeRange range,
    Duration lead,
    Duration tail,
    String code,
    String brief,
    String title,
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

  /** Code and title. */
  public String label() {
    return join(code);
  }

  /** Brief code and title. */
  public String briefLabel() {
    return join(brief);
  }

  private String join(String first) {
    return first.isEmpty() || title.isEmpty() ? first + title : first + " · " + title;
  }

  public boolean has(BarMark mark) {
    return marks.contains(mark);
  }
}
