package com.aspcranes.crm.ui.control.timeline.plan;

import java.util.Locale;

/** How far a booking is. Each state has its colours, its outline and its glyph. */
public enum BarState {
  TENTATIVE,
  DRAFT,
  PUBLISHED,
  ACKNOWLEDGED,
  IN_PROGRESS,
  DONE,
  CANCELLED;

  /** Key of the word for it. */
  public String messageKey() {
    return "timeline.state." + name().toLowerCase(Locale.ROOT);
  }
}
