package com.aspcranes.crm.ui.control.pick;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * A search field over a list, in a popup. Every word typed must be found in an item, in any order;
 * Enter or a click picks, Escape closes.
 */
public final class PickPopup<T> {
  private final Function<T, Line> line;
  private final Consumer<? super T> picked;
  private final FilteredList<T> shown;
  private final TextField search = new TextField();
  private final ListView<T> list = new ListView<>();
  private final PopOver popup;

  /** How an item reads: a name, and what tells it from others of the name. */
  public record Line(String name, String detail) {
    boolean has(String[] words) {
      String text = (name + ' ' + detail).toLowerCase(Locale.ROOT);
      return Arrays.stream(words).allMatch(text::contains);
    }
  }

  /**
   * @param prompt what is searched for, also said to screen readers
   */
  public PickPopup(
      String prompt, List<T> items, Function<T, Line> line, Consumer<? super T> picked) {
    this.line = line;
    this.picked = picked;
    shown = new FilteredList<>(FXCollections.observableArrayList(items));
    search.setPromptText(prompt);
    search.setAccessibleText(prompt);
    search.setId("pick-search");
    list.setId("pick-list");
    list.setItems(shown);
    list.setCellFactory(ignored -> new LineCell());
    list.setPrefSize(420, 300);
    list.setOnMouseClicked(click -> pick());
    search.textProperty().subscribe(this::filter);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox content = new VBox(6, search, list);
    content.getStyleClass().add("pick-popup");
    content.setPadding(new Insets(8));
    popup = new PopOver(content);
    popup.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popup.setDetachable(false);
    popup.setAnimated(false);
  }

  /** Opens below a node, the search ready to type into. */
  public void show(Node below) {
    popup.show(below);
    search.requestFocus();
  }

  private void filter(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    shown.setPredicate(item -> line.apply(item).has(words));
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      pick();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN && search.isFocused()) {
      list.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      key.consume();
    }
  }

  private void pick() {
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      popup.hide();
      picked.accept(chosen);
    }
  }

  private final class LineCell extends ListCell<T> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(name, detail);

    LineCell() {
      detail.getStyleClass().add("form-label");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        return;
      }
      Line reads = line.apply(item);
      name.setText(reads.name());
      detail.setText(reads.detail());
      setGraphic(box);
    }
  }
}
