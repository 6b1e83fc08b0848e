package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.geometry.Hit;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything the mouse can do, by keys. While Alt is held the arrows move, or with Shift resize, a
 * ghost; letting go of Alt, or Enter, does it; Escape does not.
 */
public final class TimelineKeys {
  private final TimelineStage stage;
  private final TimelineClicks clicks;
  private final TimelineWalk walk;
  private final Runnable today;
  private final Runnable closer;
  private final Runnable wider;
  private List<Placement> copied = List.of();
  private @Nullable Placing placing;
  private Duration shift = Duration.ZERO;
  private int rows;

  /**
   * @param today shows the present day
   * @param closer zooms in
   * @param wider zooms out
   */
  public TimelineKeys(
      TimelineStage stage, TimelineClicks clicks, Runnable today, Runnable closer, Runnable wider) {
    this.stage = stage;
    this.clicks = clicks;
    this.today = today;
    this.closer = closer;
    this.wider = wider;
    walk = new TimelineWalk(stage);
    stage.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    stage.node().addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    stage.node().focusedProperty().subscribe(focused -> leave(focused));
  }

  private void leave(boolean focused) {
    if (!focused) {
      give(false);
    }
  }

  private void pressed(KeyEvent event) {
    boolean done =
        event.isAltDown()
            ? place(event)
            : event.isShortcutDown() ? withControl(event.getCode()) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.ALT && placing != null) {
      give(true);
      event.consume();
    }
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, RIGHT, UP, DOWN -> walk.step(event.getCode(), event.isShiftDown());
      case HOME, END, PAGE_UP, PAGE_DOWN -> walk.page(event.getCode());
      case SPACE -> toggle();
      case ENTER -> enter();
      case DELETE, BACK_SPACE -> cancel();
      case INSERT -> insert();
      case ESCAPE -> escape();
      case T -> today.run();
      case PLUS, EQUALS, ADD -> closer.run();
      case MINUS, SUBTRACT -> wider.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean withControl(KeyCode code) {
    switch (code) {
      case LEFT, RIGHT -> walk.pan(code == KeyCode.LEFT ? -1 : 1);
      case A -> walk.selectAll();
      case C -> copied = stage.movable().stream().map(TimelineMouse::place).toList();
      case V -> paste();
      case PLUS, EQUALS, ADD -> closer.run();
      case MINUS, SUBTRACT -> wider.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean place(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> nudge(event, stage.snap().step().negated(), 0);
      case RIGHT -> nudge(event, stage.snap().step(), 0);
      case UP -> nudge(event, Duration.ZERO, -1);
      case DOWN -> nudge(event, Duration.ZERO, 1);
      case ENTER -> give(true);
      case ESCAPE -> give(false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void nudge(KeyEvent event, Duration by, int rowsBy) {
    DragKind kind = event.isShiftDown() ? DragKind.RESIZE_END : DragKind.MOVE;
    Placing going = placing;
    if (going == null || going.drag().kind() != kind) {
      give(false);
      going = start(kind);
    }
    if (going == null) {
      return;
    }
    Drag drag = going.drag();
    shift = shift.plus(by);
    rows = drag.clamped(rows + rowsBy, stage.geometry().layout());
    List<Placement> places =
        kind == DragKind.MOVE
            ? drag.moved(shift, rows, stage.geometry().layout())
            : drag.lengthened(shift, stage.snap());
    going.show(kind, places);
    stage.viewport().reveal(places.get(0).rowId(), places.get(0).range());
    going.redraw();
  }

  private @Nullable Placing start(DragKind kind) {
    if (clicks.cursorHit() instanceof Hit.OnBar on && !stage.selection().contains(on.bar().id())) {
      clicks.select(on.bar());
    }
    List<TimelineBar> bars = stage.movable();
    if (bars.isEmpty()) {
      return null;
    }
    List<Placement> origins = bars.stream().map(TimelineMouse::place).toList();
    shift = Duration.ZERO;
    rows = 0;
    stage.dropGhost();
    placing =
        new Placing(stage, new Drag(kind, origins, bars.get(0).range().start(), stage.zone()));
    return placing;
  }

  private void give(boolean commit) {
    Placing going = placing;
    placing = null;
    if (going != null && commit) {
      going.commit();
    } else if (going != null) {
      stage.dropGhost();
    }
  }

  private void toggle() {
    if (clicks.cursorHit() instanceof Hit.OnBar on) {
      stage.selection().toggle(on.bar().id());
    } else {
      toggleRow();
    }
  }

  private void toggleRow() {
    String row = stage.selection().row();
    if (row != null && stage.geometry().layout().isParent(stage.geometry().layout().indexOf(row))) {
      stage.viewport().toggle(row);
    }
  }

  private void enter() {
    if (clicks.cursorHit() instanceof Hit.OnBar on) {
      stage.intents().open(on.bar().id());
    } else {
      toggleRow();
    }
  }

  private void cancel() {
    Set<String> bars = stage.selection().bars();
    if (!bars.isEmpty()) {
      stage.intents().cancel(bars);
    }
  }

  private void insert() {
    String row = stage.selection().row();
    if (row != null && stage.geometry().model().row(row).filter(its -> !its.group()).isPresent()) {
      clicks.create(row, walk.moment());
    }
  }

  private void escape() {
    stage.dropGhost();
    stage.selection().only(List.of());
  }

  /** Copies begin where the cursor is, in time and row, and keep their distances. */
  private void paste() {
    String row = stage.selection().row();
    if (copied.isEmpty() || row == null) {
      return;
    }
    Placement first = copied.get(0);
    var layout = stage.geometry().layout();
    TimeRange range = first.range();
    Duration by = Duration.between(range.start(), stage.snap().snap(walk.moment(), stage.zone()));
    int down = layout.distance(Math.max(0, layout.indexOf(first.rowId())), layout.indexOf(row));
    Drag drag = new Drag(DragKind.COPY, copied, range.start(), stage.zone());
    stage.intents().copy(drag.moved(by, down, layout));
  }
}
