package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.act.Ways;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.BoardRows;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What a hand on the timeline means. */
final class BoardGestures {
  private static final double HIGH_UP = 80;

  private final TimelineView timeline;
  private final BoardViewModel model;
  private final BoardActs acts;
  private final BoardPops pops;
  private final Desk desk;
  private final boolean mayPlan;
  private final Ways ways;
  private Node board;
  private @Nullable Runnable afterBlock;

  BoardGestures(
      TimelineView timeline,
      BoardViewModel model,
      BoardActs acts,
      BoardPops pops,
      Desk desk,
      boolean mayPlan) {
    this.timeline = timeline;
    this.model = model;
    this.acts = acts;
    this.pops = pops;
    this.desk = desk;
    this.mayPlan = mayPlan;
    this.ways = new Ways(desk);
    this.board = timeline;
  }

  /**
   * @param tray where bars go that are dragged off the rows
   * @param place where the board is seen, in whatever look
   */
  void connect(Node tray, Node place, Consumer<Set<String>> selected) {
    board = place;
    timeline.setDropCheck(this::verdict);
    timeline.setDayBegins(Ways.MORNING);
    timeline
        .intents()
        .onSelectionChanged(
            bars -> {
              afterBlock = null;
              selected.accept(bars);
            })
        .onOpen(this::open)
        .onOpenCell(this::openBlock)
        .onMenu(
            (hit, at) ->
                new BoardMenu(model, acts, this, desk, mayPlan)
                    .show(timeline, hit, at, timeline.selectedBars()))
        .onBlocked(this::blocked);
    if (mayPlan) {
      timeline
          .intents()
          .onMove(placements -> acts.place(placements, timeline::dropGhost))
          .onResize(placements -> acts.place(placements, timeline::dropGhost))
          .onDrop(placement -> acts.place(List.of(placement), timeline::dropGhost))
          .onCopy(placements -> acts.copy(placements, timeline::dropGhost))
          .onCreate(this::create)
          .onCancel(bars -> acts.cancel(model.jobs(bars)))
          .onDragOut((bars, at) -> draggedOut(bars, at, tray));
    } else {
      timeline.intents().onCreate(placement -> timeline.dropGhost());
    }
  }

  /** A block may be drawn over what stands there; what it means is asked afterwards. */
  private Verdict verdict(Placement placement, Set<String> moving) {
    Verdict verdict = model.verdict(placement, moving);
    return placement.barId().isEmpty() && verdict.level() == Verdict.Level.BLOCK
        ? new Verdict(Verdict.Level.WARN, verdict.text())
        : verdict;
  }

  private void draggedOut(Set<String> bars, Point2D at, Node tray) {
    if (tray.localToScene(tray.getLayoutBounds()).contains(at)) {
      acts.toTray(model.jobs(bars), timeline::dropGhost);
    } else {
      timeline.dropGhost();
    }
  }

  /** The job's own screen where there is one, else its card beside the board. */
  void open(String bar) {
    timeline.select(Set.of(bar));
    if (desk.navigator().knows(Places.JobPlace.class)) {
      model.jobs(Set.of(bar)).forEach(job -> desk.navigator().go(new Places.JobPlace(job.id())));
    }
  }

  /** Where a place is on the screen; in a look without it, the whole of the board. */
  private Bounds at(Placement place) {
    return timeline.getScene() == null
        ? board.localToScreen(new BoundingBox(0, 0, board.getLayoutBounds().getWidth(), HIGH_UP))
        : timeline.onScreen(place);
  }

  /** Asks what is to be at a place. */
  void create(Placement place) {
    BoardModel now = model.modelProperty().get();
    if (now == null || !mayPlan) {
      timeline.dropGhost();
      return;
    }
    timeline.holdGhost();
    pops.fresh()
        .open(
            board,
            at(place),
            place,
            now.rows == BoardRows.CRANES,
            now.index.name(place.rowId()),
            timeline::dropGhost);
  }

  private boolean openBlock(String row, Instant moment) {
    BoardModel now = model.modelProperty().get();
    BlockRow block = now == null ? null : now.blockAt(row, moment).orElse(null);
    if (now != null && block != null) {
      openBlock(block, row);
    }
    return block != null;
  }

  void openBlock(BlockRow block, String row) {
    BoardModel now = model.modelProperty().get();
    if (now != null) {
      Placement place = new Placement("", row, new TimeRange(block.start(), block.end()));
      pops.block().open(board, at(place), block, now.index.name(row), mayPlan);
    }
  }

  /** A drop that a rule forbids is said with what could be done instead. */
  private void blocked(List<Placement> placements, Verdict verdict) {
    List<JobPlan> plans = model.plans(placements);
    if (plans.size() != 1 || placements.get(0).barId().isEmpty()) {
      desk.prompts().toast(verdict.text());
      return;
    }
    Bounds at = at(placements.get(0));
    Runnable open =
        () -> pops.ways().open(board, at, verdict.text(), now -> ways.out(now, plans.get(0)));
    afterBlock = open;
    desk.prompts().toast(verdict.text(), desk.messages().text("schedule.ways_key"), open);
  }

  /**
   * What could be done about the drop that was just refused, else about these jobs: where they have
   * a place about what stands against it, else a place for them.
   */
  void waysOut(List<JobRow> jobs, Node owner) {
    Runnable refused = afterBlock;
    if (refused != null) {
      afterBlock = null;
      refused.run();
      return;
    }
    BoardModel now = model.modelProperty().get();
    if (now == null || jobs.isEmpty() || !mayPlan) {
      return;
    }
    JobRow job = jobs.get(0);
    if (job.start() == null || job.end() == null) {
      pops.ways()
          .open(
              owner,
              owner.localToScreen(owner.getLayoutBounds()),
              desk.messages().text("schedule.slots", job.customerName()),
              board -> board.job(job.id()).map(j -> ways.slots(board, j)).orElse(List.of()));
      return;
    }
    TimeRange range = new TimeRange(job.start(), job.end());
    Bounds at =
        now.barOf(job.id())
            .flatMap(bar -> now.timeline.bar(bar))
            .map(bar -> at(new Placement(bar.id(), bar.rowId(), range)))
            .orElseGet(() -> at(new Placement("", "", range)));
    if (now.conflictsOf(job.id()).isEmpty()) {
      desk.prompts().toast(desk.messages().text("schedule.way.no_need"));
      return;
    }
    pops.ways()
        .open(
            board,
            at,
            model.text(now.conflictsOf(job.id())),
            board ->
                board
                    .job(job.id())
                    .map(j -> ways.out(board, Ways.now(board, j)))
                    .orElse(List.of()));
  }
}
