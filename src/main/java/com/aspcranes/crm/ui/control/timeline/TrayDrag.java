package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.drag.TrayItem;
import com.aspcranes.crm.ui.control.timeline.gesture.DragGesture;
import com.aspcranes.crm.ui.control.timeline.gesture.Gesture.Pointer;
import com.aspcranes.crm.ui.control.timeline.gesture.TimelineMouse;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** Lets what another control shows be dragged onto the timeline. */
final class TrayDrag {
  private static final double BESIDE = 10;

  private final TimelineStage stage;
  private final TimelineMouse mouse;
  private final Node source;
  private final Supplier<Optional<TrayItem>> item;
  private final Popup shadow = new Popup();
  private final Label label = new Label();
  private @Nullable Point2D press;
  private boolean dragging;

  TrayDrag(
      TimelineStage stage, TimelineMouse mouse, Node source, Supplier<Optional<TrayItem>> item) {
    this.stage = stage;
    this.mouse = mouse;
    this.source = source;
    this.item = item;
    label.getStyleClass().add("timeline-held");
    label.setMouseTransparent(true);
    shadow.getContent().add(label);
    source.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    source.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    source.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    press =
        event.getButton() == MouseButton.PRIMARY
            ? new Point2D(event.getSceneX(), event.getSceneY())
            : null;
  }

  private void dragged(MouseEvent event) {
    Point2D from = press;
    boolean far =
        from != null
            && from.distance(event.getSceneX(), event.getSceneY()) >= TimelineMouse.THRESHOLD;
    if (!dragging && far) {
      press = null;
      item.get().ifPresent(this::begin);
    }
    if (dragging) {
      Pointer pointer = pointer(event);
      mouse.to(pointer);
      follow(event, pointer);
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    press = null;
    if (dragging) {
      dragging = false;
      source.setCursor(null);
      shadow.hide();
      mouse.drop(pointer(event));
      event.consume();
    }
  }

  private void begin(TrayItem dragged) {
    dragging = true;
    source.setCursor(Cursor.CLOSED_HAND);
    Instant now = stage.middle();
    Placement length =
        new Placement(dragged.id(), "", new TimeRange(now, now.plus(dragged.length())));
    DragGesture gesture =
        new DragGesture(
            stage, new Drag(DragKind.DROP, List.of(length), now, stage.zone(), dragged.label()));
    mouse.begin(gesture);
    Instant wanted = dragged.wanted();
    if (wanted != null) {
      gesture.offer(new TimeRange(wanted, wanted.plus(dragged.length())));
    }
    label.setText(dragged.label());
  }

  /** The thing itself is seen under the pointer until it is seen as a bar on the rows. */
  private void follow(MouseEvent event, Pointer pointer) {
    boolean onRows = stage.geometry().body().contains(pointer.x(), pointer.y());
    if (onRows || !mouse.isBusy()) {
      shadow.hide();
    } else if (shadow.isShowing()) {
      shadow.setX(event.getScreenX() + BESIDE);
      shadow.setY(event.getScreenY() + BESIDE);
    } else {
      shadow.show(source, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
    }
  }

  private Pointer pointer(MouseEvent event) {
    Point2D at = stage.node().sceneToLocal(event.getSceneX(), event.getSceneY());
    return new Pointer(at.getX(), at.getY(), event.isAltDown(), false);
  }
}
