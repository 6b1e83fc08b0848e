package com.aspcranes.crm.store.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.usecase.fleet.TimeTaken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetOverviewTest {
  private static final Instant MONDAY = SampleCompany.MONDAY;

  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final FleetQueries fleet = new FleetQueries(store);
  private final EngagementQueries engagements = new EngagementQueries(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aBookedCraneIsDueUntilItsJobIsStartedAndThenOnItUntilItIsDone() {
    assertEquals(Standing.DUE, now(MONDAY.plusSeconds(60)));
    change("in_progress");
    assertEquals(Standing.ON_JOB, now(MONDAY.plusSeconds(60)));
    assertEquals(Standing.ON_JOB, now(MONDAY.plusSeconds(7 * 86_400)), "late is still on it");
    change("completed");
    assertEquals(Standing.FREE, now(MONDAY.plusSeconds(60)));
  }

  @Test
  void theNextJobIsTheFirstOneToCome() {
    List<EngagementRow> all =
        engagements.of(Whose.CRANES, company.crane.id, MONDAY.minusSeconds(3600));
    EngagementRow next = TimeTaken.nextJob(MONDAY.minusSeconds(3600), all);
    assertEquals("JOB-000042", next.jobNumber());
    assertEquals("Acme Steel", next.customer());
    assertNull(TimeTaken.nextJob(MONDAY, all), "what has begun is not next");
  }

  @Test
  void aCancelledLinkTakesNoTime() {
    store.write(
        "test.cancel",
        session -> {
          JobEquipment link = session.get(JobEquipment.class, company.craneOnJob.id);
          link.cancelled = true;
          session.update(link);
          return Outcome.done(true);
        });
    assertEquals(List.of(), engagements.of(Whose.CRANES, company.crane.id, MONDAY));
  }

  @Test
  void anOverviewSaysOfEverybodyWhatTheRowsSay() {
    CrewOverview crew = fleet.crewOverview(MONDAY);
    assertEquals(List.of("Suresh Patel"), crew.crew().stream().map(CrewRow::name).toList());
    assertEquals(
        List.of("job", "leave"), crew.engagements().stream().map(EngagementRow::kind).toList());
    assertEquals(List.of(company.licence.id), crew.papers().stream().map(PaperRow::id).toList());
    assertTrue(crew.engagements().get(1).block());
    assertEquals(List.of(), fleet.craneOverview(MONDAY).papers());
  }

  @Test
  void papersAreListedWithWhoseTheyAre() {
    PaperLine line = fleet.paperLines().get(0);
    assertEquals("Suresh Patel", line.owner());
    assertNull(line.ownerNumber());
    assertTrue(line.ownerActive());
    assertFalse(fleet.yardRows().iterator().hasNext());
  }

  private Standing now(Instant moment) {
    return TimeTaken.now(moment, true, engagements.of(Whose.CRANES, company.crane.id, moment))
        .standing();
  }

  private void change(String status) {
    store.write(
        "test.status",
        session -> {
          company.job.status = status;
          session.update(company.job);
          return Outcome.done(true);
        });
  }
}
