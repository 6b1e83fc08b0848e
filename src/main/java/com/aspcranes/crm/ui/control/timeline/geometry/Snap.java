package com.aspcranes.crm.ui.control.timeline.geometry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The grid that dragged ends fall on, counted from local midnight. */
public enum Snap {
  FREE(Duration.ofMinutes(1)),
  QUARTER_HOUR(Duration.ofMinutes(15)),
  HOUR(Duration.ofHours(1)),
  HALF_SHIFT(Duration.ofHours(4)),
  DAY(Duration.ofDays(1));

  private final Duration step;

  Snap(Duration step) {
    this.step = step;
  }

  /** One step of the grid; also the shortest bar. */
  public Duration step() {
    return step;
  }

  /** The nearest moment of the grid. */
  public Instant snap(Instant moment, ZoneId zone) {
    ZonedDateTime midnight = moment.atZone(zone).toLocalDate().atStartOfDay(zone);
    Instant next = midnight.plusDays(1).toInstant();
    long steps =
        Math.round(
            (double) Duration.between(midnight.toInstant(), moment).toMillis() / step.toMillis());
    Instant nearest = midnight.toInstant().plus(step.multipliedBy(steps));
    return nearest.isAfter(next) ? next : nearest;
  }

  /** A grid that is fit for a look: fine when close, whole days when far. */
  public static Snap fitting(Zoom zoom) {
    return switch (zoom) {
      case DAY, THREE_DAYS -> QUARTER_HOUR;
      case WEEK -> HOUR;
      case TWO_WEEKS -> HALF_SHIFT;
      case MONTH, QUARTER -> DAY;
    };
  }
}
