package com.aspcranes.crm.rules.fleet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long a paper still holds: reminders come 30 and 7 days before its last day, and on it. */
public enum PaperLight {
  EXPIRED,
  /** Today is its last day. */
  LAST_DAY,
  /** 1 to 7 days are left. */
  WITHIN_7,
  /** 8 to 30 days are left. */
  WITHIN_30,
  GOOD,
  /** It never expires. */
  LASTING;

  /**
   * @param expires its last valid day; null = for ever
   */
  public static PaperLight of(@Nullable LocalDate expires, LocalDate today) {
    if (expires == null) {
      return LASTING;
    }
    long left = ChronoUnit.DAYS.between(today, expires);
    if (left < 0) {
      return EXPIRED;
    }
    if (left == 0) {
      return LAST_DAY;
    }
    return left <= 7 ? WITHIN_7 : left <= 30 ? WITHIN_30 : GOOD;
  }

  /** Whether somebody should see to it now. */
  public boolean wantsRenewal() {
    return compareTo(GOOD) < 0;
  }
}
