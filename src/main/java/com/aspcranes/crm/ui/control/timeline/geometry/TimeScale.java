package com.aspcranes.crm.ui.control.timeline.geometry;

import java.time.Duration;
import java.time.Instant;

/**
 * Which moment lies where.
 *
 * @param left epoch milliseconds at the left edge of the time area
 * @param origin x of that edge, pixels
 * @param millisPerPixel more than 0
 */
public record TimeScale(long left, double origin, double millisPerPixel) {

  /** The scale that shows a span in a width, pixels; both more than 0. */
  public static TimeScale fitting(Instant left, Duration span, double origin, double width) {
    return new TimeScale(left.toEpochMilli(), origin, span.toMillis() / Math.max(1, width));
  }

  public double x(Instant moment) {
    return x(moment.toEpochMilli());
  }

  public double x(long millis) {
    return origin + (millis - left) / millisPerPixel;
  }

  public long millis(double x) {
    return left + Math.round((x - origin) * millisPerPixel);
  }

  public Instant time(double x) {
    return Instant.ofEpochMilli(millis(x));
  }

  public double width(Duration duration) {
    return duration.toMillis() / millisPerPixel;
  }

  public double pixelsPerHour() {
    return 3_600_000 / millisPerPixel;
  }
}
