package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.ConflictEngine;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the rules say of jobs, where they are or would be. Quick enough for every step of a drag.
 */
public final class DropRules {
  public final ConflictEngine engine;

  public DropRules(BoardIndex index, RuleSettings settings) {
    this.engine = new ConflictEngine(BoardFacts.of(index.window), settings);
  }

  /**
   * @param moving ids of jobs that leave their places at the same time
   */
  public List<Conflict> check(
      JobRow job,
      TimeRange range,
      List<String> cranes,
      List<JobPlan.Crew> crew,
      Set<String> moving) {
    return engine.check(placement(job, range, cranes, crew), moving);
  }

  /** What stands against a job where it is; nothing for one without dates. */
  List<Conflict> check(JobRow job, BoardIndex index) {
    if (job.start() == null || job.end() == null) {
      return List.of();
    }
    return check(
        job,
        new TimeRange(job.start(), job.end()),
        index.cranes(job.id()).stream().map(JobLink::resourceId).toList(),
        index.crew(job.id()).stream()
            .map(
                link ->
                    new JobPlan.Crew(
                        link.resourceId(), Objects.requireNonNullElse(link.role(), "operator")))
            .toList(),
        Set.of());
  }

  /** A job as it would stand, in the terms of the rules. */
  public static Placement placement(
      JobRow job, TimeRange range, List<String> cranes, List<JobPlan.Crew> crew) {
    List<String> drivers = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (JobPlan.Crew member : crew) {
      boolean drives = member.role().endsWith("operator");
      (drives ? drivers : others).add(member.operatorId());
    }
    return new Placement(
        job.id(),
        range,
        Duration.ofMinutes(job.bufferBefore()),
        Duration.ofMinutes(job.bufferAfter()),
        cranes,
        drivers,
        others,
        job.shift().equals("double"),
        job.requiredCategory(),
        job.requiredCapacityTons(),
        job.quotationId(),
        job.quotationValidUntil());
  }
}
