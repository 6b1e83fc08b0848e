package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the board of a window of time. Runs off the FX thread. */
public final class BoardBuilder {
  private final ZoneId zone;
  private final RowList rows;
  private final BoardBars bars;
  private final BoardShades shades;

  public BoardBuilder(Messages messages, ZoneId zone, boolean mayPlan) {
    this.zone = zone;
    this.rows = new RowList(messages);
    this.bars = new BoardBars(messages, zone, mayPlan);
    this.shades = new BoardShades(messages, zone);
  }

  public BoardModel build(BoardWindow window, BoardWish wish, RuleSettings settings, Instant now) {
    BoardIndex index = new BoardIndex(window);
    DropRules rules = new DropRules(index, settings);
    Map<String, List<Conflict>> conflicts = conflicts(index, rules, now);
    boolean ofCranes = wish.rows() == BoardRows.CRANES;
    List<TimelineRow> lines =
        ofCranes
            ? rows.cranes(window.equipment(), wish.filter())
            : rows.operators(window.operators(), wish.filter());
    Set<String> vendors =
        window.equipment().stream()
            .filter(crane -> crane.ownership().equals("cross_hired"))
            .map(CraneRow::id)
            .collect(Collectors.toSet());
    List<TimelineBar> drawn = new ArrayList<>();
    for (JobLink link : ofCranes ? window.cranes() : window.crew()) {
      index
          .job(link.id())
          .filter(job -> !job.status().equals("cancelled"))
          .flatMap(
              job ->
                  bars.bar(
                      link,
                      job,
                      index,
                      vendors.contains(link.resourceId()),
                      conflicts.getOrDefault(job.id(), List.of()),
                      now))
          .filter(bar -> wish.filter().shows(bar.state()))
          .ifPresent(drawn::add);
    }
    TimelineModel timeline =
        new TimelineModel(
            zone,
            wish.extent(),
            lines,
            drawn,
            shades.of(window.blocks(), index.hidden(), wish.extent()));
    return new BoardModel(index, wish, timeline, rules, conflicts);
  }

  /** Of jobs that are still to come or to end; what was done is past mending. */
  private static Map<String, List<Conflict>> conflicts(
      BoardIndex index, DropRules rules, Instant now) {
    Map<String, List<Conflict>> conflicts = new HashMap<>();
    for (JobRow job : index.window.jobs()) {
      boolean open = job.status().equals("scheduled") || job.status().equals("in_progress");
      if (open && job.end() != null && job.end().isAfter(now)) {
        List<Conflict> found = index.stillTold(job.id(), rules.check(job, index));
        if (!found.isEmpty()) {
          conflicts.put(job.id(), found);
        }
      }
    }
    return conflicts;
  }
}
