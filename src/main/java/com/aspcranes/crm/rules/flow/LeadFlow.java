package com.aspcranes.crm.rules.flow;

import java.util.Set;

/**
 * A lead is worked on, judged, and if it is good converted: that act picks the customer and opens
 * the deal.
 */
public final class LeadFlow {
  public static final StatusGraph GRAPH =
      new StatusGraph(
          Set.of("lost"),
          Set.of("converted"),
          "new -> in_process",
          "in_process -> qualified | unqualified | lost",
          "qualified -> converted");

  private LeadFlow() {}
}
