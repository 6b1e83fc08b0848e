package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import com.aspcranes.crm.usecase.schedule.PlaceJobs;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dispatcher does on the board; each act is one step of Undo. */
public final class BoardActs {
  private final PlaceJobs place;
  private final CancelJob cancel;
  private final PublishJob publish;
  private final BoardViewModel model;
  private final Desk desk;

  public BoardActs(
      PlaceJobs place, CancelJob cancel, PublishJob publish, BoardViewModel model, Desk desk) {
    this.place = place;
    this.cancel = cancel;
    this.publish = publish;
    this.model = model;
    this.desk = desk;
  }

  /**
   * @param giveUp runs when nothing comes of it
   */
  public void place(List<Placement> placements, Runnable giveUp) {
    Set<String> moving = new HashSet<>(placements.stream().map(Placement::barId).toList());
    List<Conflict> warnings = new ArrayList<>();
    for (Placement placement : placements) {
      model.conflicts(placement, moving).stream()
          .filter(conflict -> conflict.severity() == Severity.WARN)
          .forEach(warnings::add);
    }
    List<JobPlan> plans = model.plans(placements);
    if (!warnings.isEmpty()) {
      Optional<String> reason =
          desk.prompts()
              .askText(
                  desk.messages().text("schedule.overrule"),
                  model.text(warnings) + "\n\n" + desk.messages().text("schedule.overrule_why"),
                  "");
      if (reason.isEmpty()) {
        giveUp.run();
        return;
      }
      plans = plans.stream().map(plan -> model.overruling(plan, warnings, reason.get())).toList();
    }
    run(plans, giveUp);
  }

  public void toTray(List<JobRow> jobs, Runnable giveUp) {
    BoardModel now = model.modelProperty().get();
    List<JobPlan> plans = new ArrayList<>();
    for (JobRow job : jobs) {
      if (now != null && job.status().equals("scheduled")) {
        plans.add(new JobPlan(job.id(), null, List.of(), List.of(), List.of()));
      }
    }
    run(plans, giveUp);
  }

  public void cancel(JobRow job) {
    desk.prompts()
        .askText(
            desk.messages().text("schedule.cancel_title", job.customerName()),
            desk.messages().text("schedule.cancel_why"),
            "")
        .ifPresent(
            reason -> desk.undos().run(() -> cancel.run(job.id(), reason), id -> {}, this::say));
  }

  public void publish(JobRow job) {
    desk.undos()
        .run(
            () -> publish.run(job.id()),
            id -> desk.prompts().toast(desk.messages().text("schedule.published")),
            this::say);
  }

  private void run(List<JobPlan> plans, Runnable giveUp) {
    if (plans.isEmpty()) {
      giveUp.run();
      return;
    }
    List<JobPlan> wanted = plans;
    desk.undos()
        .run(
            () -> place.run(wanted),
            count -> {},
            refusal -> {
              giveUp.run();
              say(refusal);
            });
  }

  private void say(Refusal refusal) {
    desk.prompts().toast(desk.messages().refusal(refusal));
  }
}
