package com.aspcranes.crm.ui.control.timeline.drag;

import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import java.util.Set;

/**
 * Says of a placement, while it is still dragged, whether it may be. Must answer within a frame.
 */
@FunctionalInterface
public interface DropCheck {
  /**
   * @param moving ids of the bars that leave their places at the same time and so are not in the
   *     way; empty for a copy
   */
  Verdict of(Placement placement, Set<String> moving);
}
