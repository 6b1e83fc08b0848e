package com.aspcranes.crm.ui.control.kanban;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Carries a card by the mouse. All lanes are judged once, when it is picked up; Escape puts it
 * back.
 */
final class KanbanDrag<C> {
  /** Pixels; less is a click. */
  private static final double SLACK = 6;

  private final KanbanBoard<C> board;
  private @Nullable CardCell<C> pressed;
  private @Nullable C carried;
  private @Nullable ImageView ghost;
  private Point2D grip = Point2D.ZERO;

  KanbanDrag(KanbanBoard<C> board) {
    this.board = board;
  }

  void listen() {
    board.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    board.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    board.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    board.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent mouse) {
    pressed = mouse.getButton() == MouseButton.PRIMARY ? cell(mouse) : null;
    grip = new Point2D(mouse.getSceneX(), mouse.getSceneY());
  }

  private void drag(MouseEvent mouse) {
    CardCell<C> cell = pressed;
    if (cell == null) {
      return;
    }
    if (ghost == null && grip.distance(mouse.getSceneX(), mouse.getSceneY()) > SLACK) {
      pickUp(cell);
    }
    ImageView shadow = ghost;
    if (shadow != null) {
      Point2D at = board.air.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
      shadow.relocate(at.getX() - shadow.getFitWidth() / 2, at.getY() - 14);
      Optional<KanbanLane<C>> under = under(mouse);
      board.lanes.forEach(lane -> lane.hover(under.filter(lane::equals).isPresent()));
      mouse.consume();
    }
  }

  private void pickUp(CardCell<C> cell) {
    C card = cell.getItem();
    if (card == null) {
      return;
    }
    carried = card;
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    ImageView shadow = new ImageView(cell.snapshot(clear, null));
    shadow.setFitWidth(cell.getWidth());
    shadow.setPreserveRatio(true);
    shadow.getStyleClass().add("kanban-ghost");
    ghost = shadow;
    board.air.getChildren().setAll(shadow);
    for (KanbanLane<C> lane : board.lanes) {
      if (!lane.list.getItems().contains(card)) {
        lane.judge(board.refusal(card, lane).orElse(null));
      }
    }
    board.requestFocus();
  }

  private void release(MouseEvent mouse) {
    C card = carried;
    pressed = null;
    if (card == null) {
      return;
    }
    Optional<KanbanLane<C>> under = under(mouse);
    putDown();
    under.ifPresent(lane -> board.drop(card, lane));
    mouse.consume();
  }

  private void key(KeyEvent key) {
    if (carried != null && key.getCode() == KeyCode.ESCAPE) {
      pressed = null;
      putDown();
      key.consume();
    }
  }

  private void putDown() {
    carried = null;
    ghost = null;
    board.air.getChildren().clear();
    board.lanes.forEach(KanbanLane::rest);
  }

  private Optional<KanbanLane<C>> under(MouseEvent mouse) {
    return board.lanes.stream()
        .filter(lane -> lane.contains(lane.sceneToLocal(mouse.getSceneX(), mouse.getSceneY())))
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private @Nullable CardCell<C> cell(MouseEvent mouse) {
    Node node = mouse.getPickResult().getIntersectedNode();
    while (node != null && node != board && !(node instanceof CardCell<?>)) {
      node = node.getParent();
    }
    return node instanceof CardCell<?> cell && !cell.isEmpty() ? (CardCell<C>) cell : null;
  }
}
