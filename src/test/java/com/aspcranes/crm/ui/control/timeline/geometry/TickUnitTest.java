package com.aspcranes.crm.ui.control.timeline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.ui.control.timeline.Bars;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickUnitTest {
  @Test
  void weeksBeginOnMonday() {
    List<ZonedDateTime> ticks = TickUnit.WEEK.between(Bars.at(2, 5), Bars.at(9, 0), Bars.ZONE);
    assertEquals(Bars.at(0, 0), ticks.get(0).toInstant());
    assertEquals(3, ticks.size());
    assertEquals(DayOfWeek.MONDAY, ticks.get(2).getDayOfWeek());
  }

  @Test
  void daysFollowTheClockOfTheZoneWhereItIsShifted() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    var from = LocalDateTime.of(2026, 3, 28, 12, 0).atZone(berlin).toInstant();
    List<ZonedDateTime> ticks = TickUnit.DAY.between(from, from.plus(Duration.ofDays(2)), berlin);
    ticks.forEach(tick -> assertEquals(0, tick.getHour()));
    assertEquals(
        Duration.ofHours(23), Duration.between(ticks.get(1).toInstant(), ticks.get(2).toInstant()));
  }

  @Test
  void theFinestThatIsWideEnoughIsChosen() {
    TimeScale week = TimeScale.fitting(Bars.at(0, 0), Zoom.WEEK.span(), 0, 1680);
    assertEquals(TickUnit.HOUR, TickUnit.finest(week, 10));
    assertEquals(TickUnit.THREE_HOURS, TickUnit.finest(week, 11));
    assertEquals(TickUnit.DAY, TickUnit.finest(week, 100));
    assertEquals(TickUnit.MONTH, TickUnit.finest(week, 100_000));
  }
}
