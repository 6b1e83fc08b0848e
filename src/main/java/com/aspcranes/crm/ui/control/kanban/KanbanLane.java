package com.aspcranes.crm.ui.control.kanban;

import com.aspcranes.crm.ui.fx.LiveList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One column: its head with count and sum, its cards, and what speaks against a drop here. */
final class KanbanLane<C> extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

  final Lane lane;
  final ListView<C> list = new ListView<>();
  private final LiveList<C> cards;
  private final Label count = new Label();
  private final Label sum = new Label();
  private final Label verdict = new Label();
  private final Label more = new Label();

  KanbanLane(Lane lane, CardFaces<C> faces) {
    this.lane = lane;
    this.cards = new LiveList<>(faces::id);
    getStyleClass().addAll("kanban-lane", "lane-" + lane.key());
    Label title = new Label(lane.title());
    title.getStyleClass().add("kanban-title");
    count.getStyleClass().add("kanban-count");
    sum.getStyleClass().add("kanban-sum");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, count, gap, sum);
    head.getStyleClass().add("kanban-head");
    verdict.getStyleClass().add("kanban-verdict");
    more.getStyleClass().add("kanban-more");
    for (Label words : List.of(verdict, more)) {
      words.setWrapText(true);
      words.setMaxWidth(Double.MAX_VALUE);
      words.visibleProperty().bind(words.textProperty().isNotEmpty());
      words.managedProperty().bind(words.visibleProperty());
    }
    list.setItems(cards.items());
    list.setAccessibleText(lane.title());
    list.setCellFactory(ignored -> new CardCell<>(faces));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, verdict, list, more);
  }

  /** Fresh cards; the selected one stays selected by its id. */
  void show(List<C> fresh, String counted, String worth, String rest) {
    cards.update(fresh);
    count.setText(counted);
    sum.setText(worth);
    more.setText(rest);
    list.setAccessibleText(lane.title() + ", " + counted + ", " + worth);
  }

  /** While a card hangs over the board: whether it may come here. */
  void judge(@Nullable String refusal) {
    pseudoClassStateChanged(OPEN, refusal == null);
    pseudoClassStateChanged(REFUSED, refusal != null);
    verdict.setText(refusal == null ? "" : refusal);
  }

  void hover(boolean on) {
    pseudoClassStateChanged(UNDER, on);
  }

  void rest() {
    pseudoClassStateChanged(OPEN, false);
    pseudoClassStateChanged(REFUSED, false);
    hover(false);
    verdict.setText("");
  }

  @Nullable C selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  /** Selects a card by its id; false if it is not here. */
  boolean select(String id, CardFaces<C> faces) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (faces.id(list.getItems().get(i)).equals(id)) {
        list.getSelectionModel().select(i);
        list.scrollTo(Math.max(0, i - 1));
        return true;
      }
    }
    return false;
  }
}
