package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.schedule.DraftJob;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import com.aspcranes.crm.usecase.schedule.ScheduleActs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a dispatcher does to jobs on the board; each act is one step of Undo. */
public final class BoardActs {
  private final ScheduleActs acts;
  private final BoardViewModel model;
  private final Desk desk;

  public BoardActs(ScheduleActs acts, BoardViewModel model, Desk desk) {
    this.acts = acts;
    this.model = model;
    this.desk = desk;
  }

  /**
   * Puts bars elsewhere, together or not at all.
   *
   * @param giveUp runs when nothing comes of it
   */
  public void place(List<Placement> placements, Runnable giveUp) {
    Set<String> moving = new HashSet<>(placements.stream().map(Placement::barId).toList());
    List<Conflict> warnings = new ArrayList<>();
    for (Placement placement : placements) {
      warnings.addAll(model.conflicts(placement, moving));
    }
    place(model.plans(placements), warnings, giveUp);
  }

  /**
   * Follows plans; where they bring warnings, the dispatcher says why all the same.
   *
   * @param conflicts what stands against the plans
   */
  public void place(List<JobPlan> plans, List<Conflict> conflicts, Runnable giveUp) {
    List<Conflict> warnings =
        conflicts.stream().filter(c -> c.severity() == Severity.WARN).distinct().toList();
    if (plans.isEmpty()) {
      giveUp.run();
      return;
    }
    overruled(plans, warnings)
        .ifPresentOrElse(
            wanted ->
                run(
                    () -> acts.place().run(wanted),
                    refusal -> {
                      giveUp.run();
                      say(refusal);
                    }),
            giveUp);
  }

  private Optional<List<JobPlan>> overruled(List<JobPlan> plans, List<Conflict> warnings) {
    if (warnings.isEmpty()) {
      return Optional.of(plans);
    }
    return desk.prompts()
        .askText(
            desk.messages().text("schedule.overrule"),
            model.text(warnings) + "\n\n" + desk.messages().text("schedule.overrule_why"),
            "")
        .map(
            reason ->
                plans.stream().map(plan -> model.overruling(plan, warnings, reason)).toList());
  }

  /** Jobs like these at other places. */
  public void copy(List<Placement> placements, Runnable giveUp) {
    List<JobPlan> plans = model.plans(placements);
    giveUp.run();
    for (JobPlan plan : plans) {
      run(() -> acts.draft().copy(plan), this::say);
    }
  }

  public void draft(DraftJob.Draft draft) {
    run(() -> acts.draft().run(draft), this::say);
  }

  public void toTray(List<JobRow> jobs, Runnable giveUp) {
    List<JobPlan> plans =
        jobs.stream()
            .filter(job -> job.status().equals("scheduled"))
            .map(job -> new JobPlan(job.id(), null, List.of(), List.of(), List.of()))
            .toList();
    place(plans, List.of(), giveUp);
  }

  /** Calls jobs off, for one reason that is asked for. */
  public void cancel(List<JobRow> jobs) {
    if (jobs.isEmpty()) {
      return;
    }
    List<String> ids = jobs.stream().map(JobRow::id).toList();
    String title =
        jobs.size() == 1
            ? desk.messages().text("schedule.cancel_title", jobs.get(0).customerName())
            : desk.messages().text("schedule.cancel_many", jobs.size());
    desk.prompts()
        .askText(title, desk.messages().text("schedule.cancel_why"), "")
        .ifPresent(
            reason -> {
              if (ids.size() == 1) {
                run(() -> acts.cancel().run(ids.get(0), reason), this::say);
              } else {
                run(() -> acts.cancel().run(ids, reason), this::say);
              }
            });
  }

  /** Tells the crews; what is told already or not planned is passed over. */
  public void publish(List<JobRow> jobs) {
    for (JobRow job : jobs) {
      if (job.status().equals("scheduled") && job.publishedAt() == null) {
        desk.undos()
            .run(
                () -> acts.publish().run(job.id()),
                id -> desk.prompts().toast(desk.messages().text("schedule.published")),
                this::say);
      }
    }
  }

  private <T> void run(Callable<Outcome<Acted<T>>> act, Consumer<Refusal> refused) {
    desk.undos().run(act, value -> {}, refused);
  }

  private void say(Refusal refusal) {
    desk.prompts().toast(desk.messages().refusal(refusal));
  }
}
