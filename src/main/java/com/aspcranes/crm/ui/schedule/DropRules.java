package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.ConflictEngine;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the rules say of a bar that would be dropped somewhere. For the FX thread: quick. */
final class DropRules {
  private final BoardModel board;
  private final RuleSettings settings;
  private Set<String> without = Set.of();
  private ConflictEngine engine;

  DropRules(BoardModel board, RuleSettings settings) {
    this.board = board;
    this.settings = settings;
    this.engine = new ConflictEngine(BoardFacts.of(board.window, Set.of()), settings);
  }

  /**
   * @param movingJobs jobs that leave their places at the same time
   */
  List<Conflict> check(String barOrJob, String rowId, TimeRange range, Set<String> movingJobs) {
    JobRow job = board.job(barOrJob).orElse(null);
    if (job == null) {
      return List.of();
    }
    List<String> drivers = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (JobPlan.Crew member : board.crewAt(barOrJob, rowId)) {
      boolean drives = member.role().endsWith("operator");
      (drives ? drivers : others).add(member.operatorId());
    }
    return engine(movingJobs)
        .check(
            new Placement(
                job.id(),
                range,
                Duration.ofMinutes(job.bufferBefore()),
                Duration.ofMinutes(job.bufferAfter()),
                board.cranesAt(barOrJob, rowId),
                drivers,
                others,
                job.shift().equals("double"),
                job.requiredCategory(),
                job.requiredCapacityTons(),
                job.quotationId(),
                null));
  }

  private ConflictEngine engine(Set<String> movingJobs) {
    if (!without.equals(movingJobs)) {
      without = Set.copyOf(movingJobs);
      engine = new ConflictEngine(BoardFacts.of(board.window, without), settings);
    }
    return engine;
  }
}
