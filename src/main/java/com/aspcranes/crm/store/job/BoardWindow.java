package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.store.fleet.CrewRow;
import com.aspcranes.crm.store.fleet.PaperRow;
import java.time.Instant;
import java.util.List;

/**
 * Everything the dispatch board shows of a window of time, out of one snapshot.
 *
 * @param jobs planned in the window, cancelled ones included
 * @param cranes the links of those jobs to cranes
 * @param crew the links of those jobs to operators
 * @param overruled the warnings of those jobs that somebody went against
 * @param papers those that run out before the window ends
 */
public record BoardWindow(
    List<JobRow> jobs,
    List<JobLink> cranes,
    List<JobLink> crew,
    List<BlockRow> blocks,
    List<BusyRow> busy,
    List<CraneRow> equipment,
    List<CrewRow> operators,
    List<OverruledRow> overruled,
    List<PaperRow> papers,
    List<JobRow> tray) {

  /** The same without holds that have lapsed, whether or not the server has said so yet. */
  public BoardWindow withoutLapsed(Instant now) {
    List<BlockRow> standing =
        blocks.stream()
            .filter(block -> block.expiresAt() == null || block.expiresAt().isAfter(now))
            .toList();
    return new BoardWindow(
        jobs, cranes, crew, standing, busy, equipment, operators, overruled, papers, tray);
  }
}
