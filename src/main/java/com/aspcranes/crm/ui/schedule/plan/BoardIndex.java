package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.BusyRow;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.store.job.OverruledRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What belongs to what in a window of the board, found at once. Immutable. */
public final class BoardIndex {
  public final BoardWindow window;
  private final Map<String, JobRow> jobs = new HashMap<>();
  private final Map<String, JobLink> links = new HashMap<>();
  private final Map<String, List<JobLink>> cranesOf = new HashMap<>();
  private final Map<String, List<JobLink>> crewOf = new HashMap<>();
  private final Map<String, BlockRow> blocks = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> overruled = new HashMap<>();

  public BoardIndex(BoardWindow window) {
    this.window = window;
    window.jobs().forEach(job -> jobs.put(job.id(), job));
    window.tray().forEach(job -> jobs.put(job.id(), job));
    window.cranes().forEach(link -> add(link, cranesOf));
    window.crew().forEach(link -> add(link, crewOf));
    window.blocks().forEach(block -> blocks.put(block.id(), block));
    window.equipment().forEach(crane -> names.put(crane.id(), crane.name()));
    window.operators().forEach(crew -> names.put(crew.id(), crew.name()));
    for (OverruledRow row : window.overruled()) {
      overruled.computeIfAbsent(row.jobId(), id -> new HashSet<>()).add(row.rule());
    }
  }

  private void add(JobLink link, Map<String, List<JobLink>> of) {
    links.put(link.id(), link);
    of.computeIfAbsent(link.jobId(), id -> new ArrayList<>()).add(link);
  }

  /** The job of a bar, or of a tray item. */
  public Optional<JobRow> job(String barOrJob) {
    return Optional.ofNullable(jobs.get(jobId(barOrJob)));
  }

  /** The id of the job of a bar; that of a tray item is its own. */
  public String jobId(String barOrJob) {
    JobLink link = links.get(barOrJob);
    return link == null ? barOrJob : link.jobId();
  }

  public List<JobLink> cranes(String jobId) {
    return cranesOf.getOrDefault(jobId, List.of());
  }

  public List<JobLink> crew(String jobId) {
    return crewOf.getOrDefault(jobId, List.of());
  }

  public Optional<BlockRow> block(String id) {
    return Optional.ofNullable(blocks.get(id));
  }

  /** Time that is taken by work of others which the reader may not see. */
  List<BusyRow> hidden() {
    return window.busy().stream()
        .filter(span -> !links.containsKey(span.id()) && !blocks.containsKey(span.id()))
        .toList();
  }

  /** Of a crane or an operator; empty text for one that is unknown here. */
  public String name(String resourceId) {
    return names.getOrDefault(resourceId, "");
  }

  /** The names of those links, with commas between. */
  public String names(List<JobLink> of) {
    return String.join(", ", of.stream().map(link -> name(link.resourceId())).toList());
  }

  /** What blocks, and the warnings that nobody has gone against for this job yet. */
  public List<Conflict> stillTold(String jobId, List<Conflict> conflicts) {
    Set<String> decided = overruled.getOrDefault(jobId, Set.of());
    return conflicts.stream()
        .filter(
            conflict ->
                conflict.blocks()
                    || (conflict.severity() == Severity.WARN
                        && !decided.contains(conflict.rule().code())))
        .toList();
  }
}
