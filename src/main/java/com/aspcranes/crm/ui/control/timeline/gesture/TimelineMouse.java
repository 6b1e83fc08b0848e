package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.geometry.Hit;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.gesture.Gesture.Pointer;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Turns what the mouse does into gestures, clicks, scrolling and zooming. */
public final class TimelineMouse {
  /** A hand is never quite still: less than this, pixels, is a click. */
  public static final double THRESHOLD = 4;

  private static final double DIVIDER = 4;
  private static final double ZOOM_STEP = 1.18;

  private final TimelineStage stage;
  private final TimelineClicks clicks;
  private final AutoScroll autoScroll;
  private final EventHandler<KeyEvent> escape = this::escape;
  private @Nullable MouseEvent press;
  private @Nullable Gesture gesture;
  private Pointer last = new Pointer(0, 0, false, false);

  public TimelineMouse(TimelineStage stage, TimelineClicks clicks) {
    this.clicks = clicks;
    this.stage = stage;
    autoScroll = new AutoScroll(stage, this::follow);
    stage.node().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    stage.node().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    stage.node().addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    stage.node().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    stage.node().addEventHandler(MouseEvent.MOUSE_EXITED, event -> stage.setHovered(null));
    stage.node().addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    stage.node().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  /** Starts a gesture, also one from outside; Escape anywhere in the window ends it. */
  public void begin(Gesture started) {
    cancel();
    stage.dropGhost();
    gesture = started;
    Scene scene = stage.node().getScene();
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
  }

  /** The pointer of the gesture is here now. */
  public void to(Pointer pointer) {
    last = pointer;
    follow();
    if (gesture != null && !(gesture instanceof PanGesture)) {
      autoScroll.follow(pointer);
    }
  }

  /** Whether a gesture is going on. */
  public boolean isBusy() {
    return gesture != null;
  }

  /** Lets go. */
  public void drop(Pointer pointer) {
    Gesture ended = end();
    if (ended != null) {
      ended.drop(pointer);
    }
  }

  /** Ends the gesture, if there is one, without any effect. */
  public void cancel() {
    Gesture ended = end();
    if (ended != null) {
      ended.cancel();
    }
  }

  private void follow() {
    if (gesture != null) {
      gesture.to(last);
    }
  }

  private @Nullable Gesture end() {
    Gesture ended = gesture;
    gesture = null;
    press = null;
    autoScroll.end();
    Scene scene = stage.node().getScene();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
    return ended;
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && gesture != null) {
      cancel();
      event.consume();
    }
  }

  private void pressed(MouseEvent event) {
    stage.node().requestFocus();
    boolean left = event.getButton() == MouseButton.PRIMARY;
    press = left || event.getButton() == MouseButton.MIDDLE ? event : null;
    event.consume();
  }

  private void dragged(MouseEvent event) {
    MouseEvent from = press;
    if (gesture == null && from != null) {
      if (Math.hypot(event.getX() - from.getX(), event.getY() - from.getY()) < THRESHOLD) {
        return;
      }
      press = null;
      Gesture started = gesture(from);
      if (started != null) {
        begin(started);
      }
    }
    if (gesture != null) {
      to(pointer(event));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    MouseEvent from = press;
    if (gesture != null) {
      drop(pointer(event));
    } else if (from != null && from.getButton() == MouseButton.PRIMARY) {
      press = null;
      clicks.click(stage.geometry().hit(from.getX(), from.getY()), event);
    }
    event.consume();
  }

  private @Nullable Gesture gesture(MouseEvent from) {
    TimelineGeometry geometry = stage.geometry();
    if (atDivider(from)) {
      return new PanGesture(stage, pointer(from), true);
    }
    Hit hit = geometry.hit(from.getX(), from.getY());
    if (from.getButton() == MouseButton.MIDDLE || hit instanceof Hit.OnHeader) {
      return new PanGesture(stage, pointer(from), false);
    }
    if (hit instanceof Hit.OnBar on) {
      return on.bar().has(BarMark.FIXED) ? null : bars(on, from);
    }
    if (hit instanceof Hit.OnCell on) {
      return sweep(on, from);
    }
    return null;
  }

  private Gesture bars(Hit.OnBar on, MouseEvent from) {
    TimelineBar held = on.bar();
    if (!stage.selection().contains(held.id())) {
      stage.selection().only(List.of(held.id()));
    }
    DragKind kind =
        switch (on.part()) {
          case START -> DragKind.RESIZE_START;
          case END -> DragKind.RESIZE_END;
          case BODY -> DragKind.MOVE;
        };
    List<Placement> origins = new ArrayList<>();
    origins.add(place(held));
    if (kind == DragKind.MOVE) {
      stage.movable().stream()
          .filter(bar -> !bar.equals(held))
          .map(TimelineMouse::place)
          .forEach(origins::add);
    }
    return new DragGesture(
        stage, new Drag(kind, origins, stage.geometry().scale().time(from.getX()), stage.zone()));
  }

  private Gesture sweep(Hit.OnCell on, MouseEvent from) {
    Set<String> before =
        from.isControlDown() || from.isShiftDown() ? stage.selection().bars() : Set.of();
    BandGesture band = new BandGesture(stage, from.getX(), from.getY(), before);
    if (from.isShiftDown() || from.isControlDown()) {
      return band;
    }
    Placement origin =
        new Placement("", on.row().id(), new TimeRange(on.time(), on.time().plusSeconds(60)));
    Drag drag = new Drag(DragKind.CREATE, List.of(origin), on.time(), stage.zone());
    return new SweepGesture(stage, on.row().id(), new DragGesture(stage, drag), band);
  }

  static Placement place(TimelineBar bar) {
    return new Placement(bar.id(), bar.rowId(), bar.range());
  }

  private void moved(MouseEvent event) {
    Hit hit = stage.geometry().hit(event.getX(), event.getY());
    TimelineBar bar = hit instanceof Hit.OnBar on ? on.bar() : null;
    stage.setHovered(bar);
    stage.node().setCursor(cursor(hit, atDivider(event)));
  }

  private static Cursor cursor(Hit hit, boolean divider) {
    if (divider) {
      return Cursor.H_RESIZE;
    }
    if (hit instanceof Hit.OnBar on) {
      return on.part() == Hit.Part.BODY ? Cursor.HAND : Cursor.H_RESIZE;
    }
    return hit instanceof Hit.OnName on && on.toggle() ? Cursor.HAND : Cursor.DEFAULT;
  }

  private boolean atDivider(MouseEvent event) {
    return Math.abs(event.getX() - stage.geometry().metrics().names()) < DIVIDER;
  }

  private void scrolled(ScrollEvent event) {
    if (event.isControlDown()) {
      double factor = event.getDeltaY() > 0 ? 1 / ZOOM_STEP : ZOOM_STEP;
      Duration span = stage.viewport().span();
      if (event.getDeltaY() != 0) {
        stage
            .viewport()
            .zoom(
                Duration.ofMillis(Math.round(span.toMillis() * factor)),
                Math.max(event.getX(), stage.geometry().metrics().names()));
      }
    } else if (event.isShiftDown() && event.getDeltaX() == 0) {
      stage.viewport().scroll(-event.getDeltaY(), 0);
    } else {
      stage.viewport().scroll(-event.getDeltaX(), -event.getDeltaY());
    }
    follow();
    event.consume();
  }

  private void menu(ContextMenuEvent event) {
    Hit hit =
        event.isKeyboardTrigger()
            ? clicks.cursorHit()
            : stage.geometry().hit(event.getX(), event.getY());
    if (hit instanceof Hit.OnBar on && !stage.selection().contains(on.bar().id())) {
      clicks.select(on.bar());
    }
    stage.intents().menu(hit, new Point2D(event.getScreenX(), event.getScreenY()));
    event.consume();
  }

  private static Pointer pointer(MouseEvent event) {
    return new Pointer(event.getX(), event.getY(), event.isAltDown(), event.isControlDown());
  }
}
