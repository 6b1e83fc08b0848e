package com.aspcranes.crm.ui.control.timeline.geometry;

import java.time.Duration;

/** How much time the width of the control shows. */
public enum Zoom {
  DAY(1),
  THREE_DAYS(3),
  WEEK(7),
  TWO_WEEKS(14),
  MONTH(31),
  QUARTER(92);

  private final int days;

  Zoom(int days) {
    this.days = days;
  }

  public Duration span() {
    return Duration.ofDays(days);
  }

  /** The next closer look, or this. */
  public Zoom in() {
    return values()[Math.max(0, ordinal() - 1)];
  }

  /** The next wider look, or this. */
  public Zoom out() {
    return values()[Math.min(values().length - 1, ordinal() + 1)];
  }

  /** The one that is nearest to a span. */
  public static Zoom nearest(Duration span) {
    Zoom best = DAY;
    for (Zoom zoom : values()) {
      if (distance(zoom, span) < distance(best, span)) {
        best = zoom;
      }
    }
    return best;
  }

  private static double distance(Zoom zoom, Duration span) {
    return Math.abs(Math.log((double) zoom.span().toMillis() / span.toMillis()));
  }
}
