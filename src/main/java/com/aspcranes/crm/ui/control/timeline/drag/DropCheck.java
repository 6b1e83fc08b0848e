package com.aspcranes.crm.ui.control.timeline.drag;

import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;

/**
 * Says of a placement, while it is still dragged, whether it may be. Must answer within a frame.
 */
@FunctionalInterface
public interface DropCheck {
  Verdict of(Placement placement);
}
