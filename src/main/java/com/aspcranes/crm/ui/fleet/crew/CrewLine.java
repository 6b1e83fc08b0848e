package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.fleet.CrewOverview;
import com.aspcranes.crm.store.fleet.CrewRow;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.store.fleet.PaperRow;
import com.aspcranes.crm.usecase.fleet.TimeTaken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of crew members.
 *
 * @param next the next job; null for none
 * @param urgent of the certificates in force the one that runs out first; null if none runs out
 * @param asks a leave that waits for a dispatcher's word
 */
record CrewLine(
    CrewRow operator,
    Standing.Now<EngagementRow> now,
    @Nullable EngagementRow next,
    @Nullable PaperRow urgent,
    boolean asks) {

  /** In the order of the overview. */
  static List<CrewLine> of(CrewOverview overview, Instant now) {
    Map<String, List<EngagementRow>> time =
        overview.engagements().stream().collect(Collectors.groupingBy(EngagementRow::resourceId));
    Map<@Nullable String, List<PaperRow>> papers =
        overview.papers().stream().collect(Collectors.groupingBy(PaperRow::operatorId));
    return overview.crew().stream()
        .map(
            operator ->
                of(
                    operator,
                    time.getOrDefault(operator.id(), List.of()),
                    papers.getOrDefault(operator.id(), List.of()),
                    now))
        .toList();
  }

  private static CrewLine of(
      CrewRow operator, List<EngagementRow> time, List<PaperRow> papers, Instant now) {
    return new CrewLine(
        operator,
        TimeTaken.now(now, operator.active(), time),
        TimeTaken.nextJob(now, time),
        TimeTaken.urgent(papers),
        time.stream().anyMatch(row -> !row.approved()));
  }
}
