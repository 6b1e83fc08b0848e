package com.aspcranes.crm.rules.flow;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A quotation is sent once and answered once; what changes after sending is a new version. */
public final class QuotationFlow {
  public static final StatusGraph GRAPH =
      new StatusGraph(Set.of(), Set.of("sent"), "draft -> sent", "sent -> accepted | rejected");

  private QuotationFlow() {}

  /**
   * The status to show: a sent quotation past its last valid day reads {@code expired}, which is
   * never stored.
   */
  public static String shown(String status, @Nullable LocalDate validUntil, LocalDate today) {
    return status.equals("sent") && validUntil != null && validUntil.isBefore(today)
        ? "expired"
        : status;
  }
}
