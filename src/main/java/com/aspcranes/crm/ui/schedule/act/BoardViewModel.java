package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardBuilder;
import com.aspcranes.crm.ui.schedule.plan.BoardFilter;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.BoardRows;
import com.aspcranes.crm.ui.schedule.plan.BoardWish;
import com.aspcranes.crm.ui.schedule.plan.ConflictWords;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The board's state: which rows, which data, and what the rules say of a drop. */
public final class BoardViewModel {
  private static final Duration BEHIND = Duration.ofDays(45);
  private static final Duration AHEAD = Duration.ofDays(120);

  /** Time is loaded before it is scrolled to: this near to an end, and this much more. */
  private static final Duration NEAR = Duration.ofDays(20);

  private static final Duration MORE = Duration.ofDays(60);
  private static final Set<String> TABLES =
      Set.of(
          "jobs",
          "job_equipment",
          "job_operator",
          "resource_blocks",
          "equipment",
          "operators",
          "documents",
          "overrules",
          "quotations",
          "settings",
          "outbox");

  private final ReadOnlyObjectWrapper<@Nullable BoardModel> model = new ReadOnlyObjectWrapper<>();
  private final BoardQueries board;
  private final OfficeQueries office;
  private final Desk desk;
  private final BoardBuilder builder;
  private final ConflictWords words;
  private final Requery<BoardModel> requery;
  private volatile BoardWish wish;

  public BoardViewModel(
      BoardQueries board, OfficeQueries office, Changes changes, Desk desk, boolean mayPlan) {
    this.board = board;
    this.office = office;
    this.desk = desk;
    this.builder = new BoardBuilder(desk.messages(), desk.zone(), mayPlan);
    this.words = new ConflictWords(desk.messages(), desk.zone());
    Instant now = desk.clock().instant();
    this.wish =
        new BoardWish(
            BoardRows.CRANES, BoardFilter.ALL, new TimeRange(now.minus(BEHIND), now.plus(AHEAD)));
    this.requery =
        new Requery<>(
            desk.background(), this::load, model::set, again -> changes.subscribe(TABLES, again));
  }

  public Requery<?> requery() {
    return requery;
  }

  public ReadOnlyObjectProperty<@Nullable BoardModel> modelProperty() {
    return model.getReadOnlyProperty();
  }

  public BoardWish wish() {
    return wish;
  }

  /** Shows something else as soon as it is loaded. */
  public void show(BoardWish other) {
    if (!other.equals(wish)) {
      wish = other;
      requery.again();
    }
  }

  /** Loads more time before what is seen comes to an end of what is there. */
  public void reach(TimeRange seen) {
    TimeRange has = wish.extent();
    Duration near = NEAR.compareTo(seen.duration()) > 0 ? NEAR : seen.duration();
    Instant from = has.start();
    Instant to = has.end();
    if (seen.start().minus(near).isBefore(from)) {
      from = seen.start().minus(near).minus(MORE);
    }
    if (seen.end().plus(near).isAfter(to)) {
      to = seen.end().plus(near).plus(MORE);
    }
    show(wish.of(new TimeRange(from, to)));
  }

  private BoardModel load() {
    BoardWish wanted = wish;
    Instant now = desk.clock().instant();
    BoardWindow window =
        board.window(wanted.extent().start(), wanted.extent().end()).withoutLapsed(now);
    Map<String, String> inForce = new HashMap<>();
    office
        .settings(LocalDate.ofInstant(now, desk.zone()))
        .forEach((key, value) -> inForce.put(key, plain(value)));
    return builder.build(window, wanted, RuleSettings.of(inForce), now);
  }

  private static String plain(JsonText value) {
    return value.text().replace("\"", "");
  }

  /** The jobs of these bars, each once. */
  public List<JobRow> jobs(Set<String> bars) {
    BoardModel now = model.get();
    return now == null
        ? List.of()
        : bars.stream().flatMap(bar -> now.job(bar).stream()).distinct().toList();
  }

  /** What stands against a drop, gravest first. */
  public List<Conflict> conflicts(Placement placement, Set<String> movingBars) {
    BoardModel now = model.get();
    JobRow job = now == null ? null : now.job(placement.barId()).orElse(null);
    if (now == null || job == null) {
      return List.of();
    }
    Set<String> movingJobs = new HashSet<>();
    if (movingBars.size() > 1) {
      movingBars.forEach(bar -> movingJobs.add(now.index.jobId(bar)));
    }
    return now.index.stillTold(
        job.id(),
        now.rules.check(
            job,
            placement.range(),
            now.cranesAfter(job.id(), Map.of(placement.barId(), placement.rowId())),
            now.crewAfter(job.id(), Map.of(placement.barId(), placement.rowId())),
            movingJobs));
  }

  public Verdict verdict(Placement placement, Set<String> movingBars) {
    if (placement.rowId().startsWith("group:")) {
      return new Verdict(Verdict.Level.BLOCK, desk.messages().text("schedule.not_a_row"));
    }
    BoardModel now = model.get();
    JobRow job = now == null ? null : now.job(placement.barId()).orElse(null);
    if (job != null
        && job.status().equals("in_progress")
        && !placement.range().start().equals(job.start())) {
      return new Verdict(Verdict.Level.BLOCK, desk.messages().text("schedule.running"));
    }
    return words.verdict(
        placement.barId().isEmpty() && now != null
            ? now.conflictsOfNew(placement)
            : conflicts(placement, movingBars));
  }

  /** The plans that a drop means, one a job, without overruled warnings. */
  public List<JobPlan> plans(List<Placement> placements) {
    BoardModel now = model.get();
    if (now == null) {
      return List.of();
    }
    Map<String, TimeRange> ranges = new LinkedHashMap<>();
    Map<String, String> rowOf = new HashMap<>();
    for (Placement placement : placements) {
      ranges.put(now.index.jobId(placement.barId()), placement.range());
      rowOf.put(placement.barId(), placement.rowId());
    }
    return ranges.entrySet().stream()
        .map(
            each ->
                new JobPlan(
                    each.getKey(),
                    each.getValue(),
                    now.cranesAfter(each.getKey(), rowOf),
                    now.crewAfter(each.getKey(), rowOf),
                    List.of()))
        .toList();
  }

  /** The plan with the warnings that somebody overrules for a reason. */
  public JobPlan overruling(JobPlan plan, List<Conflict> conflicts, String reason) {
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

  public String text(List<Conflict> conflicts) {
    return words.verdict(conflicts).text();
  }
}
