package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.store.deal.DealFilter;
import java.time.Instant;
import java.util.List;

/** Ready-made looks at the deals. */
enum DealLook {
  ALL,
  MINE,
  OPEN,
  STALE;

  DealFilter filter(String text, String uid, Instant now) {
    return switch (this) {
      case ALL -> new DealFilter(text, List.of(), null, null, null);
      case MINE -> new DealFilter(text, List.of(), uid, null, null);
      case OPEN -> new DealFilter(text, DealFlow.OPEN, null, null, null);
      case STALE ->
          new DealFilter(text, DealFlow.OPEN, null, null, now.minus(DealFlow.STALE_AFTER));
    };
  }
}
