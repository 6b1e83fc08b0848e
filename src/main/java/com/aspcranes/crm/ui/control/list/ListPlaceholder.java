package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** What stands in place of rows. */
final class ListPlaceholder extends VBox {
  private final Label text = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final StringProperty emptyText = new SimpleStringProperty("");

  ListPlaceholder() {
    getStyleClass().add("list-placeholder");
    setAlignment(Pos.CENTER);
    text.setWrapText(true);
    busy.setMaxSize(28, 28);
    getChildren().addAll(busy, text);
  }

  void setEmptyText(String words) {
    emptyText.set(words);
  }

  String getEmptyText() {
    return emptyText.get();
  }

  void follow(ObservableValue<ListState> state, Messages messages) {
    busy.visibleProperty().bind(state.map(now -> now == ListState.LOADING));
    busy.managedProperty().bind(busy.visibleProperty());
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(state.getValue(), messages), state, emptyText));
  }

  private String words(ListState state, Messages messages) {
    return switch (state) {
      case LOADING -> messages.text("list.loading");
      case NO_MATCH -> messages.text("list.no_match");
      case FAILED -> messages.text("list.failed");
      case EMPTY, READY -> emptyText.get();
    };
  }
}
