package com.aspcranes.crm.ui.followup;

import java.time.LocalDate;

/** How far ahead to look; the first is what a day begins with. */
enum FollowUpLook {
  DUE,
  WEEK,
  ALL;

  LocalDate until(LocalDate today) {
    return switch (this) {
      case DUE -> today;
      case WEEK -> today.plusDays(7);
      case ALL -> today.plusYears(20);
    };
  }
}
