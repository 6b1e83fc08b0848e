package com.aspcranes.crm.rules.scheduling;

import java.util.Locale;

/** The rules of the board, with what they mean unless the settings say otherwise. */
public enum Rule {
  CRANE_BUSY(Severity.BLOCK, true),
  OPERATOR_BUSY(Severity.BLOCK, true),
  /** Leave and training. */
  LEAVE(Severity.BLOCK, true),
  MAINTENANCE(Severity.BLOCK, true),
  BREAKDOWN(Severity.BLOCK, true),
  /** A paper of a crane expired on a day of the job. */
  PAPER_EXPIRED(Severity.BLOCK, false),
  /** A certificate of an operator expired on a day of the job. */
  CERTIFICATE_EXPIRED(Severity.BLOCK, false),
  CAPACITY_TOO_SMALL(Severity.BLOCK, false),
  WRONG_CATEGORY(Severity.WARN, false),
  /** An operator not certified for the crane's category. */
  OPERATOR_NOT_CERTIFIED(Severity.WARN, false),
  SECOND_OPERATOR_MISSING(Severity.WARN, false),
  /** Travel or rigging time runs into something else. */
  BUFFER_EATEN(Severity.WARN, false),
  WEEKLY_HOURS(Severity.WARN, false),
  /** Outside the validity of the quotation. */
  OUTSIDE_VALIDITY(Severity.WARN, false),
  /** Softly held for a quotation in play. */
  HELD(Severity.WARN, false);

  private final Severity shipped;
  private final boolean fixed;

  Rule(Severity shipped, boolean fixed) {
    this.shipped = shipped;
    this.fixed = fixed;
  }

  /** As the server names it, and as it is kept with an overruled warning. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its message. */
  public String key() {
    return "schedule." + code();
  }

  /** Key of the setting that holds its severity. */
  public String settingKey() {
    return "scheduling.rule." + code();
  }

  public Severity shipped() {
    return shipped;
  }

  /** True for what the database itself makes impossible: no setting loosens it. */
  public boolean fixed() {
    return fixed;
  }
}
