package com.aspcranes.crm.ui.control.timeline.plan;

import java.util.Locale;

/** What is to be seen on a bar besides its state. */
public enum BarMark {
  /** Waiting for the server's word: hatched. */
  PENDING,
  /** Behind its plan: outlined. */
  LATE,
  /** Against a rule: a warning sign. */
  CONFLICT,
  /** On a crane of another owner: a dotted outline. */
  VENDOR,
  /** Cannot be moved or resized. */
  FIXED;

  /** Key of the word for it; {@link #FIXED} is not explained in the legend. */
  public String messageKey() {
    return "timeline.mark." + name().toLowerCase(Locale.ROOT);
  }
}
