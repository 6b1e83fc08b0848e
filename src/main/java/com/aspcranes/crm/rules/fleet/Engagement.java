package com.aspcranes.crm.rules.fleet;

import com.aspcranes.crm.model.TimeRange;
import java.time.Instant;

/**
 * Time that a crane or a crew member is not free, as far as it stands now.
 *
 * @param kind job, maintenance, breakdown, leave, training or hold
 * @param begun a job that was started: it lasts until somebody says that it is done
 * @param settled false for a leave that is only asked for
 */
public record Engagement(String kind, TimeRange during, boolean begun, boolean settled) {

  /** A started job that is late is still on. */
  boolean runsAt(Instant moment) {
    return settled && (during.contains(moment) || (begun && !during.start().isAfter(moment)));
  }

  /** Whether nothing else may lie over it: the database refuses a second one. */
  boolean excludes() {
    return settled && !kind.equals("hold");
  }
}
