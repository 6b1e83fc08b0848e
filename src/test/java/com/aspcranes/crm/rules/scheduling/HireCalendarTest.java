package com.aspcranes.crm.rules.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HireCalendarTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void aWorkedSundayCountsLikeAnyDay() {
    assertEquals(LocalDate.of(2026, 3, 8), HireCalendar.lastDay(MONDAY, 7, true));
  }

  @Test
  void aSundayOffPushesTheEndOut() {
    assertEquals(LocalDate.of(2026, 3, 7), HireCalendar.lastDay(MONDAY, 6, false));
    assertEquals(LocalDate.of(2026, 3, 9), HireCalendar.lastDay(MONDAY, 7, false));
  }

  @Test
  void aHireThatStartsOnASundayOffBeginsOnMonday() {
    assertEquals(LocalDate.of(2026, 3, 9), HireCalendar.lastDay(MONDAY.minusDays(1), 7, false));
  }

  @Test
  void agreesWithCountingDayByDay() {
    for (int offset = 0; offset < 7; offset++) {
      LocalDate start = MONDAY.plusDays(offset);
      LocalDate day = start.minusDays(1);
      for (int days = 1; days <= 400; days++) {
        do {
          day = day.plusDays(1);
        } while (day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertEquals(day, HireCalendar.lastDay(start, days, false), start + " for " + days);
      }
    }
  }

  @Test
  void refusesAHireOfNoDays() {
    assertThrows(IllegalArgumentException.class, () -> HireCalendar.lastDay(MONDAY, 0, true));
  }
}
