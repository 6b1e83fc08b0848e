package com.aspcranes.crm.usecase.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.usecase.Acted;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardActsTest {
  private static final TimeRange MONDAY =
      new TimeRange(SampleCompany.MONDAY, SampleCompany.MONDAY.plus(Duration.ofHours(9)));

  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final BlockResource blocks = new BlockResource(store);
  private final PlaceJobs place = new PlaceJobs(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aJobThatHasStartedKeepsItsStart() {
    store.write(
        "test.start",
        session -> {
          Job job = session.get(Job.class, company.job.id);
          job.status = "in_progress";
          session.update(job);
          return Outcome.done(true);
        });
    assertEquals("schedule.running", refused(place.run(List.of(plan(MONDAY.plus(day(1)))))));
    assertEquals("schedule.running", refused(place.run(List.of(plan(null)))));
    TimeRange longer = new TimeRange(MONDAY.start(), MONDAY.end().plus(day(1)));
    done(place.run(List.of(plan(longer))));
    assertEquals(longer.end(), job().scheduledEndDate);
  }

  @Test
  void anOverruledWarningIsKnownAtOnce() {
    JobPlan plain = plan(MONDAY);
    JobPlan.Overruled why = new JobPlan.Overruled("weekly_hours", "Agreed", "70 h");
    done(
        place.run(
            List.of(
                new JobPlan(
                    plain.jobId(), plain.during(), plain.craneIds(), plain.crew(), List.of(why)))));
    assertEquals("weekly_hours", window().overruled().get(0).rule());
  }

  @Test
  void aBlockIsMadeChangedEndedAndEachTakenBack() {
    Acted<String> made = done(blocks.block(maintenance(MONDAY.plus(day(2)))));
    assertEquals(2, window().blocks().size());
    Acted<String> changed = done(blocks.change(made.value(), MONDAY.plus(day(3)), "Gearbox"));
    assertEquals("Gearbox", block(made.value()).reason);
    assertEquals(MONDAY.plus(day(3)).start(), block(made.value()).startsAt);
    assertInstanceOf(Outcome.Done.class, changed.undo().act().run());
    assertEquals("Service", block(made.value()).reason);
    assertEquals(MONDAY.plus(day(2)).start(), block(made.value()).startsAt);
    Acted<String> ended = done(blocks.end(made.value()));
    assertEquals(1, window().blocks().size());
    assertEquals("schedule.block_gone", refused(blocks.end(made.value())));
    assertInstanceOf(Outcome.Done.class, ended.undo().act().run());
    assertEquals(2, window().blocks().size());
  }

  @Test
  void aCraneTakesNoLeaveAndAHoldLapses() {
    BlockPlan leave =
        new BlockPlan(company.crane.id, true, "leave", MONDAY.plus(day(2)), null, null, null);
    assertEquals("schedule.block_kind", refused(blocks.block(leave)));
    BlockPlan hold =
        new BlockPlan(company.crane.id, true, "hold", MONDAY.plus(day(2)), null, null, null);
    assertEquals("schedule.hold_lapses", refused(blocks.block(hold)));
  }

  @Test
  void aLeaveThatWasAskedForIsApproved() {
    store.write(
        "test.ask",
        session -> {
          ResourceBlock leave = session.get(ResourceBlock.class, company.leave.id);
          leave.approved = false;
          session.update(leave);
          return Outcome.done(true);
        });
    assertFalse(window().blocks().get(0).approved());
    done(blocks.approve(company.leave.id));
    assertTrue(window().blocks().get(0).approved());
  }

  @Test
  void aJobDrawnOnTheBoardStandsThereAndLeavesNothingBehindWhenTakenBack() {
    DraftJob drafts = new DraftJob(store, place, ZoneId.of("Asia/Kolkata"));
    DraftJob.Draft draft =
        new DraftJob.Draft(
            company.acme.id, "Kiln shell", "Bhilai", MONDAY.plus(day(2)), company.crane.id, null);
    Acted<String> made = done(drafts.run(draft));
    assertEquals(2, window().jobs().size());
    assertEquals(1, window().cranes().stream().filter(l -> l.jobId().equals(made.value())).count());
    assertInstanceOf(Outcome.Done.class, made.undo().act().run());
    assertEquals(1, window().jobs().size());
    assertTrue(window().tray().isEmpty());
    assertEquals(
        "schedule.title_wanted",
        refused(
            drafts.run(
                new DraftJob.Draft(company.acme.id, " ", null, MONDAY, company.crane.id, null))));
  }

  private BlockPlan maintenance(TimeRange during) {
    return new BlockPlan(company.crane.id, true, "maintenance", during, "Service", null, null);
  }

  private JobPlan plan(TimeRange during) {
    return new JobPlan(
        company.job.id,
        during,
        List.of(company.crane.id),
        List.of(new JobPlan.Crew(company.suresh.id, "operator")),
        List.of());
  }

  private BoardWindow window() {
    return new BoardQueries(store)
        .window(MONDAY.start().minus(day(1)), MONDAY.start().plus(day(14)));
  }

  private Job job() {
    return store.read(session -> session.get(Job.class, company.job.id));
  }

  private ResourceBlock block(String id) {
    return store.read(session -> session.get(ResourceBlock.class, id));
  }

  private static Duration day(int days) {
    return Duration.ofDays(days);
  }

  private static <T> T done(Outcome<T> outcome) {
    assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
    return ((Outcome.Done<T>) outcome).value();
  }

  private static String refused(Outcome<?> outcome) {
    assertInstanceOf(Outcome.Refused.class, outcome, outcome.toString());
    return ((Outcome.Refused<?>) outcome).refusal().key();
  }
}
