package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.store.lead.LeadFilter;
import java.time.LocalDate;
import java.util.List;

/** Ready-made looks at the leads; the first is what a day begins with. */
enum LeadLook {
  OPEN,
  MINE,
  UNASSIGNED,
  FOLLOW_UP,
  ALL;

  private static final List<String> OPEN_STATUSES = List.of("new", "in_process", "qualified");

  LeadFilter filter(String text, String uid, LocalDate today) {
    return switch (this) {
      case OPEN -> new LeadFilter(text, OPEN_STATUSES, null, false, null, false);
      case MINE -> new LeadFilter(text, OPEN_STATUSES, uid, false, null, false);
      case UNASSIGNED -> new LeadFilter(text, OPEN_STATUSES, null, true, null, false);
      case FOLLOW_UP -> new LeadFilter(text, OPEN_STATUSES, null, false, today, false);
      case ALL -> new LeadFilter(text, List.of(), null, false, null, false);
    };
  }
}
