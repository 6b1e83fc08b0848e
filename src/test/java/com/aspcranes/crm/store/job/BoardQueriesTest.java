package com.aspcranes.crm.store.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BoardQueriesTest {
  private static final LocalStore STORE = LocalStore.inMemory();
  private static final SampleCompany COMPANY = new SampleCompany(STORE);
  private static final Instant MONDAY = SampleCompany.MONDAY;

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aWindowBringsItsJobsWithCranesCrewBlocksAndPapers() {
    BoardWindow week = new BoardQueries(STORE).window(MONDAY, MONDAY.plus(Duration.ofDays(7)));

    assertEquals(List.of(COMPANY.job.id), week.jobs().stream().map(JobRow::id).toList());
    assertEquals(COMPANY.crane.id, week.cranes().get(0).resourceId());
    assertEquals("operator", week.crew().get(0).role());
    assertEquals("leave", week.blocks().get(0).kind());
    assertEquals("Liebherr MC-50", week.equipment().get(0).name());
    assertEquals(List.of("mobile_crane"), week.operators().get(0).specialization());
    assertEquals(COMPANY.licence.id, week.papers().get(0).id());
    assertTrue(week.jobs().get(0).pending());
  }

  @Test
  void theWindowIsHalfOpenOnBothSides() {
    BoardQueries board = new BoardQueries(STORE);
    Instant end = MONDAY.plusSeconds(9 * 3600);

    assertTrue(board.window(MONDAY.minusSeconds(3600), MONDAY).jobs().isEmpty());
    assertTrue(board.window(end, end.plusSeconds(60)).jobs().isEmpty());
    assertEquals(1, board.window(end.minusMillis(1), end.plusSeconds(60)).jobs().size());
  }

  @Test
  void jobsAreFoundByCrewCraneAndNumber() {
    JobQueries jobs = new JobQueries(STORE);

    assertEquals(1, jobs.count(new JobFilter("000042", List.of(), null, null, null)));
    assertEquals(
        1, jobs.count(new JobFilter("", List.of(), null, COMPANY.suresh.id, COMPANY.crane.id)));
    assertEquals(
        0,
        jobs.list(
                new JobFilter("", List.of("cancelled"), null, null, null),
                JobSort.START,
                false,
                ListPage.FIRST)
            .size());
  }
}
