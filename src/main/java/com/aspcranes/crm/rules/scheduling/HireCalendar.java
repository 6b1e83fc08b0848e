package com.aspcranes.crm.rules.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts the days of a hire on the calendar. Skipping Sundays moves its end and never its price.
 */
public final class HireCalendar {
  private HireCalendar() {}

  /**
   * The last day of a hire.
   *
   * @param start the first day; a Sunday that is not worked does not count
   * @param days rental days, at least 1
   * @throws IllegalArgumentException if there is no day to count
   */
  public static LocalDate lastDay(LocalDate start, int days, boolean sundaysWorked) {
    if (days < 1) {
      throw new IllegalArgumentException("a hire has at least one day: " + days);
    }
    if (sundaysWorked) {
      return start.plusDays(days - 1L);
    }
    LocalDate first = start.getDayOfWeek() == DayOfWeek.SUNDAY ? start.plusDays(1) : start;
    int workedBefore = first.getDayOfWeek().getValue() - 1;
    return first.plusDays(days - 1L + (workedBefore + days - 1L) / 6);
  }
}
