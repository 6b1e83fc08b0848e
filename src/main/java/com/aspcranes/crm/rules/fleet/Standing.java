package com.aspcranes.crm.rules.fleet;

import com.aspcranes.crm.model.TimeRange;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a crane or a crew member stands at one moment. Computed, never stored: the status columns
 * are caches that lag behind.
 */
public enum Standing {
  /** Sold, scrapped, or no longer with the company. */
  INACTIVE,
  BREAKDOWN,
  MAINTENANCE,
  LEAVE,
  TRAINING,
  /** On a job that was started. */
  ON_JOB,
  /** Its job should be running, but nobody has started it. */
  DUE,
  /** Softly held for a quotation; may be booked all the same. */
  HELD,
  FREE;

  /**
   * @param engagement what decides it; null if it is free or inactive
   */
  public record Now<E>(Standing standing, @Nullable E engagement) {}

  /** How the engagements of the caller's own kind are read. */
  @FunctionalInterface
  public interface Reading<E> {
    Engagement of(E engagement);
  }

  /** Of several at once the gravest decides. */
  public static <E> Now<E> at(
      Instant moment, boolean active, List<E> engagements, Reading<E> reading) {
    if (!active) {
      return new Now<>(INACTIVE, null);
    }
    Optional<E> gravest =
        engagements.stream()
            .filter(e -> reading.of(e).runsAt(moment))
            .min(Comparator.comparing(e -> of(reading.of(e))));
    return gravest.map(e -> new Now<>(of(reading.of(e)), e)).orElseGet(() -> new Now<>(FREE, null));
  }

  /** Those that a new one of this time would lie over, and that do not suffer it. */
  public static <E> List<E> inTheWay(TimeRange wanted, List<E> engagements, Reading<E> reading) {
    return engagements.stream()
        .filter(e -> reading.of(e).excludes() && reading.of(e).during().overlaps(wanted))
        .toList();
  }

  private static Standing of(Engagement engagement) {
    return switch (engagement.kind()) {
      case "breakdown" -> BREAKDOWN;
      case "maintenance" -> MAINTENANCE;
      case "leave" -> LEAVE;
      case "training" -> TRAINING;
      case "hold" -> HELD;
      default -> engagement.begun() ? ON_JOB : DUE;
    };
  }
}
