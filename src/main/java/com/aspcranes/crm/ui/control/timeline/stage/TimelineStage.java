package com.aspcranes.crm.ui.control.timeline.stage;

import com.aspcranes.crm.ui.control.timeline.drag.DropCheck;
import com.aspcranes.crm.ui.control.timeline.drag.Spans;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What the parts of one timeline share. Whoever changes something seen has it painted again. */
public final class TimelineStage {
  /** A ghost that is held waits no longer than this for the next model. */
  private static final javafx.util.Duration LONGEST_HOLD = javafx.util.Duration.seconds(3);

  private final Node node;
  private final Viewport viewport;
  private final Spans spans;
  private final Consumer<Set<String>> repaintRows;
  private final Selection selection;
  private final GhostLayer ghosts = new GhostLayer();
  private final RowMarks rowMarks = new RowMarks();
  private final TimelineIntents intents = new TimelineIntents();
  private final PauseTransition holding = new PauseTransition(LONGEST_HOLD);
  private DropCheck check = (placement, moving) -> Verdict.OK;
  private Duration newLength = Duration.ofHours(8);
  private Set<String> faded = Set.of();
  private Runnable redrawHeld = () -> {};
  private @Nullable Snap snap;
  private @Nullable LocalTime dayBegins;
  private @Nullable TimelineBar hovered;
  private @Nullable String cursorRow;

  /**
   * @param node takes the focus and the mouse
   * @param repaintRows paints the rows of these ids again
   */
  public TimelineStage(
      Node node, Viewport viewport, Spans spans, Consumer<Set<String>> repaintRows) {
    this.node = node;
    this.viewport = viewport;
    this.spans = spans;
    this.repaintRows = repaintRows;
    selection = new Selection(this::selected, this::cursorMoved);
    holding.setOnFinished(event -> dropGhost());
  }

  public Node node() {
    return node;
  }

  public Viewport viewport() {
    return viewport;
  }

  public TimelineGeometry geometry() {
    return viewport.geometry();
  }

  public ZoneId zone() {
    return geometry().model().zone();
  }

  public Selection selection() {
    return selection;
  }

  public GhostLayer ghosts() {
    return ghosts;
  }

  public RowMarks rowMarks() {
    return rowMarks;
  }

  public TimelineIntents intents() {
    return intents;
  }

  public Spans spans() {
    return spans;
  }

  public DropCheck check() {
    return check;
  }

  public void setCheck(DropCheck wanted) {
    check = wanted;
  }

  /** The chosen grid, else one that is fit for the look. */
  public Snap snap() {
    Snap chosen = snap;
    return chosen == null ? Snap.fitting(Zoom.nearest(viewport.span())) : chosen;
  }

  public void setSnap(@Nullable Snap wanted) {
    snap = wanted;
  }

  /** When a dropped thing begins where hours are too small to aim at; null: where it is dropped. */
  public @Nullable LocalTime dayBegins() {
    return dayBegins;
  }

  public void setDayBegins(@Nullable LocalTime wanted) {
    dayBegins = wanted;
  }

  public Duration newLength() {
    return newLength;
  }

  public void setNewLength(Duration wanted) {
    newLength = wanted;
  }

  /** The moment in the middle of what is seen. */
  public Instant middle() {
    return geometry().scale().time((geometry().body().x() + geometry().width()) / 2);
  }

  public boolean contains(double x, double y) {
    return x >= 0 && y >= 0 && x < geometry().width() && y < geometry().height();
  }

  /** The selected bars that may be moved, by row and time. */
  public List<TimelineBar> movable() {
    TimelineModel model = geometry().model();
    return selection.bars().stream()
        .flatMap(id -> model.bar(id).stream())
        .filter(bar -> !bar.has(BarMark.FIXED))
        .sorted(
            Comparator.<TimelineBar>comparingInt(bar -> geometry().layout().indexOf(bar.rowId()))
                .thenComparing(bar -> bar.range().start()))
        .toList();
  }

  public Set<String> faded() {
    return faded;
  }

  public void setFaded(Set<String> bars) {
    if (!faded.equals(bars)) {
      Set<String> both = new HashSet<>(faded);
      both.addAll(bars);
      faded = bars;
      repaintRows.accept(rowsOf(both));
    }
  }

  public @Nullable TimelineBar hovered() {
    return hovered;
  }

  public void setHovered(@Nullable TimelineBar bar) {
    TimelineBar before = hovered;
    if (!Objects.equals(before, bar)) {
      hovered = bar;
      Set<String> rows = new HashSet<>();
      if (before != null) {
        rows.add(before.rowId());
      }
      if (bar != null) {
        rows.add(bar.rowId());
      }
      repaintRows.accept(rows);
    }
  }

  /** Leaves the ghost where it was let go until the next model. */
  public void hold(Runnable redraw) {
    redrawHeld = redraw;
    rowMarks.clear();
    holding.playFromStart();
  }

  /** Leaves the held ghost for as long as somebody is asked what is meant. */
  public void holdOn() {
    holding.stop();
  }

  /** Takes the ghost away; the bars are painted where the model has them. */
  public void dropGhost() {
    holding.stop();
    redrawHeld = () -> {};
    ghosts.clear();
    rowMarks.clear();
    setFaded(Set.of());
  }

  /** The part that is seen has changed under a ghost that is held. */
  public void redrawHeld() {
    redrawHeld.run();
  }

  private void selected(Set<String> before, Set<String> now) {
    Set<String> both = new HashSet<>(before);
    both.addAll(now);
    repaintRows.accept(rowsOf(both));
    intents.selectionChanged(now);
  }

  private void cursorMoved() {
    Set<String> rows = new HashSet<>();
    String before = cursorRow;
    String now = selection.row();
    if (before != null) {
      rows.add(before);
    }
    if (now != null) {
      rows.add(now);
    }
    cursorRow = now;
    repaintRows.accept(rows);
  }

  private Set<String> rowsOf(Set<String> bars) {
    Set<String> rows = new HashSet<>();
    for (String id : bars) {
      geometry().model().bar(id).ifPresent(bar -> rows.add(bar.rowId()));
    }
    return rows;
  }
}
