package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The board's state: which rows, which data, and what the rules say of a drop. */
final class BoardViewModel {
  private static final Duration BEHIND = Duration.ofDays(45);
  private static final Duration AHEAD = Duration.ofDays(120);
  private static final Set<String> TABLES =
      Set.of(
          "jobs",
          "job_equipment",
          "job_operator",
          "resource_blocks",
          "equipment",
          "operators",
          "documents",
          "settings",
          "outbox");

  private record Loaded(BoardModel model, RuleSettings settings) {}

  final ObjectProperty<BoardRows> rows = new SimpleObjectProperty<>(BoardRows.CRANES);
  private final ReadOnlyObjectWrapper<@Nullable BoardModel> model = new ReadOnlyObjectWrapper<>();
  private final BoardQueries board;
  private final OfficeQueries office;
  private final Desk desk;
  private final BoardBuilder builder;
  private final ConflictWords words;
  private final Requery<Loaded> requery;
  private volatile BoardRows asked = BoardRows.CRANES;
  private @Nullable DropRules rules;

  BoardViewModel(
      BoardQueries board, OfficeQueries office, Changes changes, Desk desk, boolean mayPlan) {
    this.board = board;
    this.office = office;
    this.desk = desk;
    this.builder = new BoardBuilder(desk.messages(), desk.zone(), mayPlan);
    this.words = new ConflictWords(desk.messages(), desk.zone());
    this.requery =
        new Requery<>(
            desk.background(), this::load, this::show, again -> changes.subscribe(TABLES, again));
    rows.subscribe(
        wanted -> {
          asked = wanted;
          requery.again();
        });
  }

  Requery<?> requery() {
    return requery;
  }

  ReadOnlyObjectProperty<@Nullable BoardModel> modelProperty() {
    return model.getReadOnlyProperty();
  }

  private Loaded load() {
    Instant now = desk.clock().instant();
    TimeRange extent = new TimeRange(now.minus(BEHIND), now.plus(AHEAD));
    BoardWindow window = board.window(extent.start(), extent.end());
    Map<String, String> inForce = new HashMap<>();
    office
        .settings(LocalDate.ofInstant(now, desk.zone()))
        .forEach((key, value) -> inForce.put(key, plain(value)));
    return new Loaded(builder.build(window, extent, asked, now), RuleSettings.of(inForce));
  }

  private static String plain(JsonText value) {
    return value.text().replace("\"", "");
  }

  private void show(Loaded loaded) {
    rules = new DropRules(loaded.model(), loaded.settings());
    model.set(loaded.model());
  }

  /** What stands against a drop, gravest first. */
  List<Conflict> conflicts(Placement placement, Set<String> movingBars) {
    BoardModel now = model.get();
    if (now == null || rules == null) {
      return List.of();
    }
    Set<String> movingJobs = new HashSet<>();
    if (movingBars.size() > 1) {
      movingBars.forEach(bar -> now.job(bar).ifPresent(job -> movingJobs.add(job.id())));
    }
    return rules.check(placement.barId(), placement.rowId(), placement.range(), movingJobs);
  }

  Verdict verdict(Placement placement, Set<String> movingBars) {
    if (placement.rowId().startsWith("group:")) {
      return new Verdict(Verdict.Level.BLOCK, desk.messages().text("schedule.not_a_row"));
    }
    return words.verdict(conflicts(placement, movingBars));
  }

  /** The plan that a drop means, without overruled warnings. */
  List<JobPlan> plans(List<Placement> placements) {
    BoardModel now = model.get();
    if (now == null) {
      return List.of();
    }
    return placements.stream()
        .flatMap(
            placement ->
                now.job(placement.barId()).stream()
                    .map(
                        job ->
                            new JobPlan(
                                job.id(),
                                placement.range(),
                                now.cranesAt(placement.barId(), placement.rowId()),
                                now.crewAt(placement.barId(), placement.rowId()),
                                List.of())))
        .toList();
  }

  /** The plan with the warnings that somebody overrules for a reason. */
  JobPlan overruling(JobPlan plan, List<Conflict> conflicts, String reason) {
    return new JobPlan(
        plan.jobId(),
        plan.during(),
        plan.craneIds(),
        plan.crew(),
        conflicts.stream()
            .filter(conflict -> conflict.severity() == Severity.WARN)
            .map(
                conflict ->
                    new JobPlan.Overruled(conflict.rule().code(), reason, words.text(conflict)))
            .toList());
  }

  String text(List<Conflict> conflicts) {
    return words.verdict(conflicts).text();
  }
}
