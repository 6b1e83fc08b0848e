package com.aspcranes.crm.usecase.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Rows;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.job.JobPart;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.usecase.Acted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobActsTest {
  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final JobQueries jobs = new JobQueries(store);
  private final SaveJob save = new SaveJob(store);
  private final PerformJob perform = new PerformJob(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewJobWaitsInTheTrayUnderItsCustomersNameAndCanBeTakenBack() {
    Acted<String> made = done(save.run(null, wanted()));
    Job job = jobs.find(made.value()).orElseThrow();
    assertEquals("pending", job.status);
    assertEquals(company.job.customerName, job.customerName);
    assertInstanceOf(Outcome.Done.class, made.undo().act().run());
    assertTrue(jobs.find(made.value()).isEmpty());
  }

  @Test
  void whatIsChangedOfAJobIsTakenBackAsItWas() {
    Job seen = jobs.find(company.job.id).orElseThrow();
    Job wanted = Rows.copyOf(seen);
    wanted.location = "Gate 7";
    wanted.requiredCapacityTons = new BigDecimal("40");
    Acted<String> acted = done(save.run(seen, wanted));
    assertEquals("Gate 7", jobs.find(seen.id).orElseThrow().location);
    assertInstanceOf(Outcome.Done.class, acted.undo().act().run());
    assertEquals(seen.location, jobs.find(seen.id).orElseThrow().location);
  }

  @Test
  void aJobThatMakesNoSenseIsRefusedByItsField() {
    Job job = wanted();
    job.title = " ";
    assertEquals("title", field(save.run(null, job)));
    job.title = "Lift";
    job.neededDays = 0;
    assertEquals("needed_days", field(save.run(null, job)));
    job.neededDays = 1;
    job.bufferBefore = -1;
    assertEquals("buffer_before", field(save.run(null, job)));
    job.bufferBefore = 0;
    job.customerId = "";
    assertEquals("customer_id", field(save.run(null, job)));
    job.customerId = company.job.customerId;
    job.requiredCapacityTons = new BigDecimal("0.001");
    assertEquals("required_capacity_tons", field(save.run(null, job)));
  }

  @Test
  void aCrewTakesAJobOnStartsAndCompletesIt() {
    String id = company.job.id;
    List<JobPart> crew = jobs.parts(id).stream().filter(part -> !part.isCrane()).toList();
    done(perform.acknowledge(crew.get(0).linkId()));
    assertNotNull(
        jobs.parts(id).stream().filter(p -> !p.isCrane()).toList().get(0).acknowledgedAt());
    Instant now = store.read(session -> Instant.now());
    Instant began = now.minus(Duration.ofHours(9));
    assertEquals("at", field(perform.start(id, now.plus(Duration.ofHours(1)))));
    done(perform.start(id, began));
    assertEquals("in_progress", jobs.find(id).orElseThrow().status);
    assertEquals("at", field(perform.complete(id, began.minusSeconds(1), "")));
    done(perform.complete(id, now, "Slings changed"));
    Job done = jobs.find(id).orElseThrow();
    assertEquals("completed", done.status);
    assertTrue(String.valueOf(done.notes).endsWith("Slings changed"));
    assertInstanceOf(Outcome.Refused.class, perform.start(id, now));
  }

  private Job wanted() {
    Job job = new Job();
    job.id = Ids.next("job");
    job.title = "Lift a chiller";
    job.customerId = company.job.customerId;
    job.customerName = "";
    return job;
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(outcome);
  }

  private static String field(Outcome<?> outcome) {
    Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
    return String.valueOf(refused.refusal().field());
  }
}
