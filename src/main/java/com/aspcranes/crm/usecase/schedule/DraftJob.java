package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job thought of at the board: made, and put where it was drawn, in one step. */
public final class DraftJob {
  private final LocalStore store;
  private final PlaceJobs place;
  private final ZoneId zone;

  /**
   * @param zone where days begin
   */
  public DraftJob(LocalStore store, PlaceJobs place, ZoneId zone) {
    this.store = store;
    this.place = place;
    this.zone = zone;
  }

  /**
   * @param title what is to be done; not blank
   * @param location where; null if it is not known yet
   * @param craneId one of the two, by the rows it was drawn on
   */
  public record Draft(
      String customerId,
      String title,
      @Nullable String location,
      TimeRange during,
      @Nullable String craneId,
      @Nullable String operatorId) {}

  /**
   * @return the id of the job; a job that could not be placed waits in the tray
   */
  public Outcome<Acted<String>> run(Draft draft) {
    if (draft.title().isBlank()) {
      return Outcome.refused(Refusal.of("schedule.title_wanted", "title"));
    }
    List<JobPlan.Crew> crew =
        draft.operatorId() == null
            ? List.of()
            : List.of(new JobPlan.Crew(draft.operatorId(), "operator"));
    List<String> cranes = draft.craneId() == null ? List.of() : List.of(draft.craneId());
    return create(draft)
        .then(id -> placed(new JobPlan(id, draft.during(), cranes, crew, List.of())));
  }

  /**
   * Another job like one that is there, elsewhere.
   *
   * @param plan where it goes, for the job that it is like
   */
  public Outcome<Acted<String>> copy(JobPlan plan) {
    TimeRange during = plan.during();
    if (during == null) {
      return Outcome.refused(Refusal.of("schedule.not_scheduled", "status"));
    }
    return store
        .write("schedule.drafted", session -> Outcome.done(copied(session, plan, during)))
        .then(
            id -> placed(new JobPlan(id, during, plan.craneIds(), plan.crew(), plan.overruled())));
  }

  private String copied(WriteSession session, JobPlan plan, TimeRange during) {
    Job like = session.get(Job.class, plan.jobId());
    Job job = new Job();
    job.id = Ids.next("job");
    job.title = like.title;
    job.customerId = like.customerId;
    job.customerName = like.customerName;
    job.location = like.location;
    job.shift = like.shift;
    job.requiredCategory = like.requiredCategory;
    job.requiredCapacityTons = like.requiredCapacityTons;
    job.bufferBefore = like.bufferBefore;
    job.bufferAfter = like.bufferAfter;
    job.notes = like.notes;
    need(job, during);
    session.create(job);
    return job.id;
  }

  private Outcome<String> create(Draft draft) {
    return store.write(
        "schedule.drafted",
        session -> {
          Optional<Customer> customer = session.find(Customer.class, draft.customerId());
          if (customer.isEmpty()) {
            return Outcome.refused(Refusal.of("schedule.customer_wanted", "customer_id"));
          }
          Job job = new Job();
          job.id = Ids.next("job");
          job.title = draft.title().strip();
          job.customerId = customer.get().id;
          job.customerName = customer.get().name;
          job.location = draft.location();
          need(job, draft.during());
          session.create(job);
          return Outcome.done(job.id);
        });
  }

  /** The days that are touched. */
  private void need(Job job, TimeRange during) {
    LocalDate first = LocalDate.ofInstant(during.start(), zone);
    LocalDate last = LocalDate.ofInstant(during.end().minusNanos(1), zone);
    job.neededFrom = first;
    job.neededDays = (int) (last.toEpochDay() - first.toEpochDay() + 1);
  }

  private Outcome<Acted<String>> placed(JobPlan plan) {
    String id = plan.jobId();
    return place
        .run(List.of(plan))
        .map(acted -> Acted.undoable(id, Undo.of("schedule.drafted", () -> away(id))));
  }

  /** Off the board and out of the tray; a job that others work on already is refused. */
  private Outcome<Acted<String>> away(String id) {
    return place
        .run(List.of(new JobPlan(id, null, List.of(), List.of(), List.of())))
        .then(
            back ->
                store.write(
                    "schedule.draft_dropped",
                    session -> {
                      session.delete(Job.class, id);
                      return Outcome.done(Acted.lasting(id));
                    }));
  }
}
