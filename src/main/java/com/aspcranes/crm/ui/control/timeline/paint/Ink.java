package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import java.util.Locale;

/** Every colour that the painter uses. The theme gives each its value under {@link #property()}. */
public enum Ink {
  SURFACE,
  ZEBRA,
  PANEL,
  NAMES,
  GROUP,
  TEXT,
  TEXT_MUTED,
  LINE,
  LINE_STRONG,
  TODAY,
  NOW,
  SELECTION,
  FOCUS,
  HOVER,
  OK,
  WARN,
  BLOCK,
  OK_TINT,
  WARN_TINT,
  BLOCK_TINT,
  LATE,
  CONFLICT,
  PENDING,
  SHADE_NON_WORKING,
  SHADE_SUNDAY,
  SHADE_HOLIDAY,
  SHADE_LEAVE,
  SHADE_MAINTENANCE,
  SHADE_BREAKDOWN,
  SHADE_HOLD,
  TENTATIVE_FILL,
  TENTATIVE_EDGE,
  TENTATIVE_TEXT,
  DRAFT_FILL,
  DRAFT_EDGE,
  DRAFT_TEXT,
  PUBLISHED_FILL,
  PUBLISHED_EDGE,
  PUBLISHED_TEXT,
  ACKNOWLEDGED_FILL,
  ACKNOWLEDGED_EDGE,
  ACKNOWLEDGED_TEXT,
  IN_PROGRESS_FILL,
  IN_PROGRESS_EDGE,
  IN_PROGRESS_TEXT,
  DONE_FILL,
  DONE_EDGE,
  DONE_TEXT,
  CANCELLED_FILL,
  CANCELLED_EDGE,
  CANCELLED_TEXT;

  /** The CSS property, e.g. {@code -ink-line-strong}. */
  public String property() {
    return "-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Ink fill(BarState state) {
    return valueOf(state.name() + "_FILL");
  }

  public static Ink edge(BarState state) {
    return valueOf(state.name() + "_EDGE");
  }

  public static Ink text(BarState state) {
    return valueOf(state.name() + "_TEXT");
  }

  public static Ink of(ShadeKind kind) {
    return valueOf("SHADE_" + kind.name());
  }

  /** The colour for the frame and the words of a verdict. */
  public static Ink of(Verdict.Level level) {
    return valueOf(level.name());
  }
}
