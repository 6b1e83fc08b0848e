package com.aspcranes.crm.rules.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final Instant NOON = Instant.parse("2026-03-16T06:30:00Z");

  @Test
  void theGravestOfSeveralDecides() {
    List<Engagement> both = List.of(at("job", -2, 2, true), at("breakdown", -1, 5, false));
    assertEquals(Standing.BREAKDOWN, now(true, both));
    assertEquals(Standing.ON_JOB, now(true, both.subList(0, 1)));
    assertEquals(Standing.INACTIVE, now(false, both));
  }

  @Test
  void aStartedJobLastsUntilItIsDoneAndAPlannedOneOnlyAsPlanned() {
    assertEquals(Standing.ON_JOB, now(true, List.of(at("job", -9, -1, true))));
    assertEquals(Standing.FREE, now(true, List.of(at("job", -9, 0, false))));
    assertEquals(Standing.DUE, now(true, List.of(at("job", 0, 3, false))));
  }

  @Test
  void aLeaveThatIsOnlyAskedForBlocksNothing() {
    Engagement asked = new Engagement("leave", hours(-1, 4), false, false);
    assertEquals(Standing.FREE, now(true, List.of(asked)));
    assertEquals(List.of(), Standing.inTheWay(hours(0, 1), List.of(asked), e -> e));
  }

  @Test
  void whatOnlyTouchesOrIsHeldIsNotInTheWay() {
    List<Engagement> book =
        List.of(at("job", -4, 0, false), at("hold", 0, 4, false), at("maintenance", 2, 3, false));
    assertEquals(List.of(), Standing.inTheWay(hours(0, 2), book, e -> e));
    assertEquals(book.subList(2, 3), Standing.inTheWay(hours(0, 9), book, e -> e));
  }

  @Test
  void papersAreRemindedOf30And7DaysBeforeAndOnTheirLastDay() {
    LocalDate today = LocalDate.of(2026, 3, 16);
    assertEquals(PaperLight.EXPIRED, PaperLight.of(today.minusDays(1), today));
    assertEquals(PaperLight.LAST_DAY, PaperLight.of(today, today));
    assertEquals(PaperLight.WITHIN_7, PaperLight.of(today.plusDays(7), today));
    assertEquals(PaperLight.WITHIN_30, PaperLight.of(today.plusDays(8), today));
    assertEquals(PaperLight.WITHIN_30, PaperLight.of(today.plusDays(30), today));
    assertEquals(PaperLight.GOOD, PaperLight.of(today.plusDays(31), today));
    assertEquals(PaperLight.LASTING, PaperLight.of(null, today));
  }

  @Test
  void aRenewalReplacesWhatItRenews() {
    record Paper(String kind, LocalDate expires) {}
    Paper old = new Paper("insurance", LocalDate.of(2026, 3, 1));
    Paper renewed = new Paper("insurance", LocalDate.of(2027, 3, 1));
    assertEquals(
        List.of(renewed), LastingPapers.of(List.of(old, renewed), Paper::kind, Paper::expires));
    assertEquals(
        List.of(renewed), LastingPapers.of(List.of(renewed, old), Paper::kind, Paper::expires));
  }

  private static Standing now(boolean active, List<Engagement> engagements) {
    return Standing.at(NOON, active, engagements, e -> e).standing();
  }

  private static Engagement at(String kind, int from, int to, boolean begun) {
    return new Engagement(kind, hours(from, to), begun, true);
  }

  private static TimeRange hours(int from, int to) {
    return new TimeRange(NOON.plusSeconds(from * 3600L), NOON.plusSeconds(to * 3600L));
  }
}
