package com.aspcranes.crm.ui.quote;

import com.aspcranes.crm.store.quote.QuotationFilter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ready-made looks at the quotations. */
enum QuotationLook {
  ALL,
  DRAFT,
  APPROVAL,
  SENT,
  EXPIRING,
  EXPIRED,
  ACCEPTED,
  REJECTED;

  /** Days ahead in which a quotation counts as running out. */
  private static final int SOON = 5;

  /**
   * @param by uid of who made them; null for all
   * @param older superseded versions too
   */
  QuotationFilter filter(String text, @Nullable String by, boolean older, LocalDate today) {
    return switch (this) {
      case ALL -> of(text, List.of(), by, older, null, null, null);
      case DRAFT -> of(text, List.of("draft"), by, older, null, null, null);
      case APPROVAL -> of(text, List.of("draft"), by, older, "asked", null, null);
      case SENT -> of(text, List.of("sent"), by, older, null, today, null);
      case EXPIRING -> of(text, List.of("sent"), by, older, null, today, today.plusDays(SOON));
      case EXPIRED -> of(text, List.of("sent"), by, older, null, null, today.minusDays(1));
      case ACCEPTED -> of(text, List.of("accepted"), by, older, null, null, null);
      case REJECTED -> of(text, List.of("rejected"), by, older, null, null, null);
    };
  }

  private static QuotationFilter of(
      String text,
      List<String> statuses,
      @Nullable String by,
      boolean older,
      @Nullable String approval,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new QuotationFilter(text, statuses, by, null, null, older, approval, from, until);
  }
}
