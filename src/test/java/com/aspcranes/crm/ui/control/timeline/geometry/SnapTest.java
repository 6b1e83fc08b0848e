package com.aspcranes.crm.ui.control.timeline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapTest {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  @ParameterizedTest
  @CsvSource({
    "QUARTER_HOUR, 2026-03-10T08:07, 2026-03-10T08:00",
    "QUARTER_HOUR, 2026-03-10T08:08, 2026-03-10T08:15",
    "HOUR,         2026-03-10T08:31, 2026-03-10T09:00",
    "HALF_SHIFT,   2026-03-10T09:59, 2026-03-10T08:00",
    "HALF_SHIFT,   2026-03-10T22:30, 2026-03-11T00:00",
    "DAY,          2026-03-10T11:59, 2026-03-10T00:00",
    "DAY,          2026-03-10T12:01, 2026-03-11T00:00",
    "FREE,         2026-03-10T08:07, 2026-03-10T08:07"
  })
  void theNearestOfTheGridCountedFromLocalMidnight(Snap snap, LocalDateTime at, LocalDateTime to) {
    assertEquals(
        to.atZone(KOLKATA).toInstant(), snap.snap(at.atZone(KOLKATA).toInstant(), KOLKATA));
  }
}
