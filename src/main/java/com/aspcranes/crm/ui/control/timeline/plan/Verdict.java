package com.aspcranes.crm.ui.control.timeline.plan;

/**
 * What a rule says of a placement.
 *
 * @param text the reason in words; empty for {@link Level#OK}
 */
public record Verdict(Level level, String text) {
  public static final Verdict OK = new Verdict(Level.OK, "");

  /** From harmless to forbidden. */
  public enum Level {
    OK,
    WARN,
    BLOCK
  }

  /** The graver of two. */
  public Verdict or(Verdict other) {
    return other.level.compareTo(level) > 0 ? other : this;
  }
}
