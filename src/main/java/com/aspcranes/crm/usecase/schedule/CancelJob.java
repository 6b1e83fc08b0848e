package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.rules.flow.JobFlow;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls a job off for a reason. Taken back, it returns to the tray. */
public final class CancelJob {
  private final LocalStore store;

  public CancelJob(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String jobId, String reason) {
    return store.write(
        "schedule.cancelled",
        session -> {
          JobLinks links = new JobLinks(session, jobId);
          Job job = links.job;
          Optional<Refusal> refusal = JobFlow.GRAPH.refusal(job.status, "cancelled", reason);
          if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
          }
          Map<String, Object> args =
              Map.of(
                  "job_id", jobId, "seen", Map.of("status", job.status), "reason", reason.strip());
          job.status = "cancelled";
          job.cancelReason = reason.strip();
          session.update(job);
          session.command("sched.cancel", args);
          return Outcome.done(
              Acted.undoable(
                  jobId, Undo.of("schedule.cancelled_one", () -> reopen(jobId), JobNames.of(job))));
        });
  }

  /**
   * Calls several off for the same reason. When one of them cannot be, none is.
   *
   * @return how many
   */
  public Outcome<Acted<Integer>> run(List<String> jobIds, String reason) {
    Optional<Refusal> refusal =
        store.read(
            session ->
                jobIds.stream()
                    .map(id -> session.get(Job.class, id))
                    .flatMap(job -> JobFlow.GRAPH.refusal(job.status, "cancelled", reason).stream())
                    .findFirst());
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Outcome<Integer> so = Outcome.done(0);
    for (String id : jobIds) {
      so = so.then(done -> run(id, reason).map(acted -> done + 1));
    }
    return so.map(
        count ->
            Acted.undoable(count, Undo.of("schedule.cancelled_many", () -> reopen(jobIds), count)));
  }

  private Outcome<Acted<Integer>> reopen(List<String> jobIds) {
    Outcome<Integer> so = Outcome.done(0);
    for (String id : jobIds) {
      so = so.then(done -> reopen(id).map(acted -> done + 1));
    }
    return so.map(Acted::lasting);
  }

  private Outcome<Acted<String>> reopen(String jobId) {
    return store.write(
        "schedule.reopened",
        session -> {
          Job job = session.get(Job.class, jobId);
          if (!job.status.equals("cancelled")) {
            return Outcome.refused(Refusal.of("schedule.not_cancelled", "status"));
          }
          job.status = "pending";
          job.cancelReason = null;
          job.scheduledStartDate = null;
          job.scheduledEndDate = null;
          session.update(job);
          session.command("sched.reopen", Map.of("job_id", jobId));
          return Outcome.done(Acted.lasting(jobId));
        });
  }
}
