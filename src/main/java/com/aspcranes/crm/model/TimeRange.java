package com.aspcranes.crm.model;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time: {@code start} belongs to it, {@code end} does not. Never empty. */
public record TimeRange(Instant start, Instant end) {

  /**
   * @throws IllegalArgumentException unless start is before end
   */
  public TimeRange {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("empty range: " + start + " to " + end);
    }
  }

  /** True if at least one moment lies in both; ranges that only touch do not overlap. */
  public boolean overlaps(TimeRange other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(start) && moment.isBefore(end);
  }

  public boolean contains(TimeRange other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Moves both ends by the same amount, earlier if it is negative. */
  public TimeRange plus(Duration shift) {
    return new TimeRange(start.plus(shift), end.plus(shift));
  }

  /** The range made longer at both ends, as travel and rigging do to a booking. */
  public TimeRange widened(Duration before, Duration after) {
    return new TimeRange(start.minus(before), end.plus(after));
  }

  public Duration duration() {
    return Duration.between(start, end);
  }
}
