package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.fleet.CraneOverview;
import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.store.fleet.PaperRow;
import com.aspcranes.crm.usecase.fleet.TimeTaken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of cranes.
 *
 * @param next the next job; null for none
 * @param urgent of the papers in force the one that runs out first; null if none runs out
 */
record CraneLine(
    CraneRow crane,
    Standing.Now<EngagementRow> now,
    @Nullable EngagementRow next,
    @Nullable PaperRow urgent) {

  /** In the order of the overview. */
  static List<CraneLine> of(CraneOverview overview, Instant now) {
    Map<String, List<EngagementRow>> time =
        overview.engagements().stream().collect(Collectors.groupingBy(EngagementRow::resourceId));
    Map<@Nullable String, List<PaperRow>> papers =
        overview.papers().stream().collect(Collectors.groupingBy(PaperRow::equipmentId));
    return overview.cranes().stream()
        .map(
            crane ->
                of(
                    crane,
                    time.getOrDefault(crane.id(), List.of()),
                    papers.getOrDefault(crane.id(), List.of()),
                    now))
        .toList();
  }

  private static CraneLine of(
      CraneRow crane, List<EngagementRow> time, List<PaperRow> papers, Instant now) {
    return new CraneLine(
        crane,
        TimeTaken.now(now, crane.active(), time),
        TimeTaken.nextJob(now, time),
        TimeTaken.urgent(papers));
  }
}
