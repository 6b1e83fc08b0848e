package com.aspcranes.crm.rules.flow;

import com.aspcranes.crm.model.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A deal goes forward stage by stage, back as far as it must, and is lost from any open stage. What
 * is over may be taken up again; a won deal only while nothing has come of it.
 */
public final class DealFlow {
  /** In the order of the pipeline. */
  public static final List<String> STAGES =
      List.of("qualification", "proposal", "negotiation", "won", "lost");

  /** Stages of deals that are still worked on. */
  public static final List<String> OPEN = STAGES.subList(0, 3);

  /** An open deal that nobody touched or spoke about for so long is marked as stale. */
  public static final Duration STALE_AFTER = Duration.ofDays(14);

  public static final StatusGraph GRAPH =
      new StatusGraph(
          Set.of("lost"),
          Set.of(),
          "qualification -> proposal | lost",
          "proposal -> negotiation | qualification | lost",
          "negotiation -> won | lost | proposal | qualification",
          "won -> negotiation",
          "lost -> qualification | proposal | negotiation");

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

  public static boolean isOpen(String stage) {
    return OPEN.contains(stage);
  }

  /**
   * @param touched when the deal was last changed, or something was last noted about it
   */
  public static boolean isStale(String stage, Instant touched, Instant now) {
    return isOpen(stage) && touched.plus(STALE_AFTER).isBefore(now);
  }

  /**
   * Why a deal stays won; empty where it may be taken up again.
   *
   * @param accepted whether a quotation of it is accepted
   * @param working whether a job came of it that is not cancelled
   */
  public static Optional<Refusal> staysWon(String stage, boolean accepted, boolean working) {
    if (!stage.equals("won") || !(accepted || working)) {
      return Optional.empty();
    }
    return Optional.of(Refusal.of(accepted ? "deal.accepted_stays" : "deal.job_stays", "stage"));
  }
}
