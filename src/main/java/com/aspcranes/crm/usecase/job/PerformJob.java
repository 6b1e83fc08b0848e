package com.aspcranes.crm.usecase.job;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobOperator;
import com.aspcranes.crm.rules.flow.JobFlow;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the crew does with a job: takes it on, starts it, completes it. Actual times are facts that
 * others work with from then on, so these acts are not undone; a dispatcher can cancel or reopen.
 */
public final class PerformJob {
  private final LocalStore store;

  public PerformJob(LocalStore store) {
    this.store = store;
  }

  /** "I have seen it and will be there"; said twice, the first time counts. */
  public Outcome<Acted<String>> acknowledge(String linkId) {
    return store.write(
        "job.acknowledged",
        session -> {
          JobOperator link = session.get(JobOperator.class, linkId);
          if (link.acknowledgedAt == null) {
            link.acknowledgedAt = session.now();
            session.update(link);
            session.command("sched.acknowledge", Map.of("link_id", linkId));
          }
          return Outcome.done(Acted.lasting(linkId));
        });
  }

  /**
   * @param at when the work began; not in the future
   */
  public Outcome<Acted<String>> start(String jobId, Instant at) {
    return store.write(
        "job.started",
        session -> {
          Job job = session.get(Job.class, jobId);
          return refused(session, job, "in_progress", at)
              .<Outcome<Acted<String>>>map(Outcome::refused)
              .orElseGet(
                  () -> {
                    Map<String, @Nullable Object> args = args(job, at);
                    job.status = "in_progress";
                    job.actualStartDate = at;
                    session.update(job);
                    session.command("sched.start", args);
                    return Outcome.done(Acted.lasting(jobId));
                  });
        });
  }

  /**
   * @param at when the work ended; after its start, not in the future
   * @param notes what the office should know; kept below the job's notes
   */
  public Outcome<Acted<String>> complete(String jobId, Instant at, String notes) {
    return store.write(
        "job.completed",
        session -> {
          Job job = session.get(Job.class, jobId);
          Optional<Refusal> refusal = refused(session, job, "completed", at);
          if (refusal.isEmpty()
              && job.actualStartDate != null
              && at.isBefore(job.actualStartDate)) {
            refusal = Optional.of(Refusal.of("job.ends_before_start", "at"));
          }
          if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
          }
          Map<String, @Nullable Object> args = args(job, at);
          args.put("notes", notes.strip());
          job.status = "completed";
          job.actualEndDate = at;
          if (!notes.isBlank()) {
            job.notes = job.notes == null ? notes.strip() : job.notes + "\n" + notes.strip();
          }
          session.update(job);
          session.command("sched.complete", args);
          return Outcome.done(Acted.lasting(jobId));
        });
  }

  private static Optional<Refusal> refused(
      WriteSession session, Job job, String status, Instant at) {
    return JobFlow.GRAPH
        .refusal(job.status, status, null)
        .or(
            () ->
                at.isAfter(session.now().plusSeconds(60))
                    ? Optional.of(Refusal.of("job.in_the_future", "at"))
                    : Optional.empty());
  }

  private static Map<String, @Nullable Object> args(Job job, Instant at) {
    Map<String, @Nullable Object> args = new HashMap<>();
    args.put("job_id", job.id);
    args.put("seen", Map.of("status", job.status));
    args.put("at", at);
    return args;
  }
}
