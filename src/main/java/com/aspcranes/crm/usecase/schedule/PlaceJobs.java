package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Books, moves, resizes, reassigns or sends back to the tray: all are the wanted state of one or
 * several jobs, done together or not at all. The server decides; until then the board shows it as
 * waiting. Taking it back is the same act with the state before.
 */
public final class PlaceJobs {
  private static final String ACT = "schedule.placed";

  private final LocalStore store;

  public PlaceJobs(LocalStore store) {
    this.store = store;
  }

  /**
   * @return how many jobs
   */
  public Outcome<Acted<Integer>> run(List<JobPlan> plans) {
    return store.write(ACT, session -> place(session, plans));
  }

  private Outcome<Acted<Integer>> place(WriteSession session, List<JobPlan> plans) {
    List<JobPlan> before = new ArrayList<>();
    List<Map<String, @Nullable Object>> places = new ArrayList<>();
    String name = "";
    for (JobPlan plan : plans) {
      JobLinks links = new JobLinks(session, plan.jobId());
      if (links.job.status.equals("completed") || links.job.status.equals("cancelled")) {
        return Outcome.refused(Refusal.of("schedule.closed", "status", JobNames.of(links.job)));
      }
      if (plan.during() != null && plan.craneIds().isEmpty() && plan.crew().isEmpty()) {
        return Outcome.refused(Refusal.of("schedule.nobody", null, JobNames.of(links.job)));
      }
      if (links.hasStarted() && !links.startsAt(plan.during())) {
        return Outcome.refused(Refusal.of("schedule.running", "scheduled_start_date"));
      }
      before.add(links.plan());
      name = JobNames.of(links.job);
      places.add(links.follow(plan));
    }
    if (places.size() == 1) {
      session.command("sched.place", places.get(0));
      return Outcome.done(
          Acted.undoable(1, Undo.of("schedule.placed_one", () -> run(before), name)));
    }
    session.command("sched.place_all", Map.of("places", places));
    return Outcome.done(
        Acted.undoable(
            places.size(), Undo.of("schedule.placed_many", () -> run(before), places.size())));
  }
}
