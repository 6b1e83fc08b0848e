package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One state of the board: what is drawn, and what it stands for. Immutable. */
final class BoardModel {
  final BoardWindow window;
  final BoardRows rows;
  final TimelineModel timeline;
  private final Map<String, JobRow> jobs = new HashMap<>();
  private final Map<String, JobLink> links = new HashMap<>();
  private final Map<String, List<JobLink>> cranesOf = new HashMap<>();
  private final Map<String, List<JobLink>> crewOf = new HashMap<>();

  BoardModel(BoardWindow window, BoardRows rows, TimelineModel timeline) {
    this.window = window;
    this.rows = rows;
    this.timeline = timeline;
    window.jobs().forEach(job -> jobs.put(job.id(), job));
    window.tray().forEach(job -> jobs.put(job.id(), job));
    for (JobLink link : window.cranes()) {
      links.put(link.id(), link);
      cranesOf.computeIfAbsent(link.jobId(), id -> new ArrayList<>()).add(link);
    }
    for (JobLink link : window.crew()) {
      links.put(link.id(), link);
      crewOf.computeIfAbsent(link.jobId(), id -> new ArrayList<>()).add(link);
    }
  }

  /** The job of a bar, or of a tray item. */
  Optional<JobRow> job(String barOrJob) {
    JobLink link = links.get(barOrJob);
    return Optional.ofNullable(jobs.get(link == null ? barOrJob : link.jobId()));
  }

  /** A bar of the job in these rows. */
  Optional<String> barOf(String jobId) {
    return (rows == BoardRows.CRANES ? cranesOf : crewOf)
        .getOrDefault(jobId, List.of()).stream().map(JobLink::id).findFirst();
  }

  List<JobLink> cranes(String jobId) {
    return cranesOf.getOrDefault(jobId, List.of());
  }

  List<JobLink> crew(String jobId) {
    return crewOf.getOrDefault(jobId, List.of());
  }

  /** The cranes of a job if the bar, or the tray item, went to this row. */
  List<String> cranesAt(String barOrJob, String rowId) {
    return rows == BoardRows.CRANES
        ? replaced(cranes(jobId(barOrJob)), barOrJob, rowId)
        : cranes(jobId(barOrJob)).stream().map(JobLink::resourceId).toList();
  }

  /** The crew of a job if the bar, or the tray item, went to this row. */
  List<JobPlan.Crew> crewAt(String barOrJob, String rowId) {
    List<JobLink> before = crew(jobId(barOrJob));
    List<String> after =
        rows == BoardRows.OPERATORS
            ? replaced(before, barOrJob, rowId)
            : before.stream().map(JobLink::resourceId).toList();
    List<JobPlan.Crew> crew = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      String role = i < before.size() ? before.get(i).role() : null;
      crew.add(new JobPlan.Crew(after.get(i), Objects.requireNonNullElse(role, "operator")));
    }
    return crew;
  }

  private String jobId(String barOrJob) {
    JobLink link = links.get(barOrJob);
    return link == null ? barOrJob : link.jobId();
  }

  private static List<String> replaced(List<JobLink> before, String bar, String rowId) {
    List<String> after = new ArrayList<>();
    boolean moved = false;
    for (JobLink link : before) {
      boolean held = link.id().equals(bar);
      moved |= held;
      after.add(held ? rowId : link.resourceId());
    }
    if (!moved) {
      after.add(rowId);
    }
    return after.stream().distinct().toList();
  }
}
