package com.aspcranes.crm.rules.flow;

import java.util.Set;

/**
 * A job is put on the board, sent back to the tray, started, completed, or cancelled for a reason.
 */
public final class JobFlow {
  public static final StatusGraph GRAPH =
      new StatusGraph(
          Set.of("cancelled"),
          Set.of("scheduled", "in_progress", "completed"),
          "pending -> scheduled | cancelled",
          "scheduled -> in_progress | pending | cancelled",
          "in_progress -> completed | cancelled");

  private JobFlow() {}
}
