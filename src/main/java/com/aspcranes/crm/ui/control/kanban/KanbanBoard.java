package com.aspcranes.crm.ui.control.kanban;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Cards in lanes. A card is dragged to another lane, or taken there with Ctrl and the left or right
 * key; every lane that would not take it says why before the drop. Enter or a double click opens a
 * card.
 *
 * @param <C> what a card stands for
 */
public final class KanbanBoard<C> extends StackPane {
  final CardFaces<C> faces;
  final List<KanbanLane<C>> lanes = new ArrayList<>();
  final Pane air = new Pane();
  private final BiConsumer<? super C, String> moved;
  private final Consumer<String> refused;
  private final Consumer<? super C> open;
  private @Nullable String wanted;

  /**
   * @param moved a card was dropped on the lane of that key, which may take it
   * @param refused why a card could not be taken to the next lane by key, in words
   */
  public KanbanBoard(
      List<Lane> lanes,
      CardFaces<C> faces,
      BiConsumer<? super C, String> moved,
      Consumer<String> refused,
      Consumer<? super C> open) {
    this.faces = faces;
    this.moved = moved;
    this.refused = refused;
    this.open = open;
    getStyleClass().add("kanban");
    getStylesheets()
        .add(Objects.requireNonNull(KanbanBoard.class.getResource("kanban.css")).toExternalForm());
    HBox row = new HBox();
    row.getStyleClass().add("kanban-lanes");
    for (Lane lane : lanes) {
      KanbanLane<C> column = new KanbanLane<>(lane, faces);
      HBox.setHgrow(column, Priority.ALWAYS);
      column.setPrefWidth(100);
      column.list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
      this.lanes.add(column);
      row.getChildren().add(column);
    }
    air.setMouseTransparent(true);
    getChildren().addAll(row, air);
    new KanbanDrag<>(this).listen();
    new KanbanKeys<>(this).listen();
  }

  /**
   * The cards of a lane.
   *
   * @param counted how many there are, in words
   * @param worth what they are worth together; empty where that is not shown
   * @param rest what is said below them, e.g. that there are more; empty for nothing
   */
  public void show(String lane, List<C> cards, String counted, String worth, String rest) {
    KanbanLane<C> column = lane(lane);
    column.show(cards, counted, worth, rest);
    String id = wanted;
    if (id != null && column.select(id, faces)) {
      wanted = null;
      column.list.requestFocus();
    }
  }

  /** The card that has the focus. */
  public Optional<C> selected() {
    return lanes.stream()
        .filter(lane -> lane.list.isFocused())
        .findFirst()
        .map(lane -> lane.list.getSelectionModel().getSelectedItem());
  }

  /** Why the card may not go there; empty if it may, and for the lane it lies in. */
  Optional<String> refusal(C card, KanbanLane<C> to) {
    return to.list.getItems().contains(card)
        ? Optional.empty()
        : faces.refusal(card, to.lane.key());
  }

  /** A card was let go over a lane, or sent there by a key. */
  void drop(C card, KanbanLane<C> to) {
    if (to.list.getItems().contains(card)) {
      return;
    }
    Optional<String> why = refusal(card, to);
    if (why.isPresent()) {
      refused.accept(why.get());
    } else {
      wanted = faces.id(card);
      moved.accept(card, to.lane.key());
    }
  }

  void open(C card) {
    open.accept(card);
  }

  private KanbanLane<C> lane(String key) {
    return lanes.stream()
        .filter(column -> column.lane.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no lane " + key));
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      selected().ifPresent(this::open);
    }
  }
}
