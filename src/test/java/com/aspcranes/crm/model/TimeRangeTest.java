package com.aspcranes.crm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeRangeTest {
  private static final Instant EIGHT = Instant.parse("2026-03-02T02:30:00Z");

  private static TimeRange hours(long from, long to) {
    return new TimeRange(EIGHT.plus(Duration.ofHours(from)), EIGHT.plus(Duration.ofHours(to)));
  }

  @Test
  void refusesAnEmptyOrBackwardRange() {
    assertThrows(IllegalArgumentException.class, () -> hours(1, 1));
    assertThrows(IllegalArgumentException.class, () -> hours(2, 1));
  }

  @Test
  void rangesThatTouchDoNotOverlap() {
    assertFalse(hours(0, 4).overlaps(hours(4, 8)));
    assertTrue(hours(0, 5).overlaps(hours(4, 8)));
    assertTrue(hours(0, 8).overlaps(hours(3, 4)));
  }

  @Test
  void startBelongsToTheRangeAndEndDoesNot() {
    assertTrue(hours(0, 4).contains(EIGHT));
    assertFalse(hours(0, 4).contains(EIGHT.plus(Duration.ofHours(4))));
    assertTrue(hours(0, 4).contains(hours(0, 4)));
    assertFalse(hours(0, 4).contains(hours(3, 5)));
  }

  @Test
  void movesAndWidens() {
    assertEquals(hours(3, 7), hours(0, 4).plus(Duration.ofHours(3)));
    assertEquals(hours(-2, 5), hours(0, 4).widened(Duration.ofHours(2), Duration.ofHours(1)));
    assertEquals(Duration.ofHours(4), hours(0, 4).duration());
  }
}
