package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One state of the board: what is drawn, and what it stands for. Immutable. */
public final class BoardModel {
  public final BoardWindow window;
  public final BoardIndex index;
  public final BoardWish wish;
  public final BoardRows rows;
  public final TimelineModel timeline;
  public final DropRules rules;
  private final Map<String, List<Conflict>> conflicts;

  /**
   * @param conflicts what stands against open jobs where they are, by job
   */
  public BoardModel(
      BoardIndex index,
      BoardWish wish,
      TimelineModel timeline,
      DropRules rules,
      Map<String, List<Conflict>> conflicts) {
    this.window = index.window;
    this.index = index;
    this.wish = wish;
    this.rows = wish.rows();
    this.timeline = timeline;
    this.rules = rules;
    this.conflicts = Map.copyOf(conflicts);
  }

  /** The job of a bar, or of a tray item. */
  public Optional<JobRow> job(String barOrJob) {
    return index.job(barOrJob);
  }

  /** A bar of the job in these rows. */
  public Optional<String> barOf(String jobId) {
    return (rows == BoardRows.CRANES ? index.cranes(jobId) : index.crew(jobId))
        .stream().map(JobLink::id).findFirst();
  }

  /** How far a job is, as its bars show it. */
  public BarState state(JobRow job) {
    return BoardBars.state(job, index.crew(job.id()));
  }

  /** What stands against a job where it is, warnings that were overruled left out. */
  public List<Conflict> conflictsOf(String jobId) {
    return conflicts.getOrDefault(jobId, List.of());
  }

  /** What stands against a job that is still to be made. */
  public List<Conflict> conflictsOfNew(Placement place) {
    boolean crane = rows == BoardRows.CRANES;
    return rules.engine.check(
        new com.aspcranes.crm.rules.scheduling.Placement(
            "",
            place.range(),
            Duration.ZERO,
            Duration.ZERO,
            crane ? List.of(place.rowId()) : List.of(),
            crane ? List.of() : List.of(place.rowId()),
            List.of(),
            false,
            null,
            null,
            null,
            null));
  }

  /** The block of a row that covers a moment. */
  public Optional<BlockRow> blockAt(String rowId, Instant moment) {
    return window.blocks().stream()
        .filter(block -> rowId.equals(block.equipmentId()) || rowId.equals(block.operatorId()))
        .filter(block -> !moment.isBefore(block.start()) && moment.isBefore(block.end()))
        .findFirst();
  }

  /**
   * The cranes of a job if its bars went to other rows.
   *
   * @param rowOf the new row by bar; a job from the tray goes by its own id
   */
  public List<String> cranesAfter(String jobId, Map<String, String> rowOf) {
    List<JobLink> before = index.cranes(jobId);
    return rows == BoardRows.CRANES
        ? moved(before, jobId, rowOf)
        : before.stream().map(JobLink::resourceId).toList();
  }

  /** The crew of a job if its bars went to other rows, as for cranes. */
  public List<JobPlan.Crew> crewAfter(String jobId, Map<String, String> rowOf) {
    List<JobLink> before = index.crew(jobId);
    List<String> after =
        rows == BoardRows.OPERATORS
            ? moved(before, jobId, rowOf)
            : before.stream().map(JobLink::resourceId).toList();
    List<JobPlan.Crew> crew = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      String role = i < before.size() ? before.get(i).role() : null;
      crew.add(new JobPlan.Crew(after.get(i), Objects.requireNonNullElse(role, "operator")));
    }
    return crew;
  }

  private static List<String> moved(List<JobLink> before, String jobId, Map<String, String> rowOf) {
    List<String> after = new ArrayList<>();
    before.forEach(link -> after.add(rowOf.getOrDefault(link.id(), link.resourceId())));
    String dropped = rowOf.get(jobId);
    if (dropped != null) {
      after.add(dropped);
    }
    return after.stream().distinct().toList();
  }
}
