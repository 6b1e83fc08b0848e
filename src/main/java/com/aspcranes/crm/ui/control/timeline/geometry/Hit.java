package com.aspcranes.crm.ui.control.timeline.geometry;

import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.time.Instant;

/** What lies under a point. */
public sealed interface Hit {

  /** A bar, and which part of it. */
  record OnBar(TimelineBar bar, Part part) implements Hit {}

  /** A free place of a row for bars. */
  record OnCell(TimelineRow row, Instant time) implements Hit {}

  /**
   * The name of a row.
   *
   * @param toggle on the sign that collapses it
   */
  record OnName(TimelineRow row, boolean toggle) implements Hit {}

  /** The head of dates. */
  record OnHeader(Instant time) implements Hit {}

  /** Anything else. */
  record Nowhere() implements Hit {}

  /** Parts of a bar: its ends are for resizing. */
  enum Part {
    START,
    BODY,
    END
  }
}
