package com.aspcranes.crm.rules.flow;

import java.util.Map;
import java.util.Set;

/** A deal goes forward stage by stage, back as far as it must, and is lost from any open stage. */
public final class DealFlow {
  public static final StatusGraph GRAPH =
      new StatusGraph(
          Set.of("lost"),
          Set.of(),
          "qualification -> proposal | lost",
          "proposal -> negotiation | qualification | lost",
          "negotiation -> won | lost | proposal | qualification");

  private static final Map<String, Integer> PROBABILITY =
      Map.of("qualification", 10, "proposal", 40, "negotiation", 70, "won", 100, "lost", 0);

  private DealFlow() {}

  /**
   * The chance of success a stage stands for until somebody knows better, percent; 0 for an unknown
   * stage.
   */
  public static int probability(String stage) {
    return PROBABILITY.getOrDefault(stage, 0);
  }
}
