package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import java.util.Map;

/** Tells the crew of a job that it is theirs. */
public final class PublishJob {
  private final LocalStore store;

  public PublishJob(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String jobId) {
    return store.write(
        "schedule.published",
        session -> {
          JobLinks links = new JobLinks(session, jobId);
          if (!links.job.status.equals("scheduled") && !links.job.status.equals("in_progress")) {
            return Outcome.refused(Refusal.of("schedule.not_scheduled", "status"));
          }
          links.job.publishedAt = session.now();
          session.update(links.job);
          session.command(
              "sched.publish", Map.of("job_id", jobId, "seen", Map.of("status", links.job.status)));
          return Outcome.done(Acted.lasting(jobId));
        });
  }
}
