package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** What stands in place of rows: why there are none, and what can be done about it. */
final class ListPlaceholder extends VBox {
  private final Label text = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Button act = new Button();
  private String emptyText = "";

  ListPlaceholder() {
    getStyleClass().add("list-placeholder");
    setAlignment(Pos.CENTER);
    text.setWrapText(true);
    busy.setMaxSize(28, 28);
    busy.managedProperty().bind(busy.visibleProperty());
    act.setId("placeholder-act");
    act.managedProperty().bind(act.visibleProperty());
    act.setVisible(false);
    getChildren().addAll(busy, text, act);
  }

  void setEmptyText(String words) {
    emptyText = words;
  }

  String getEmptyText() {
    return emptyText;
  }

  /**
   * @param create begins the first row; hidden where it is not offered
   */
  void follow(
      ObservableValue<ListState> state,
      Messages messages,
      Button create,
      Runnable clear,
      Runnable again) {
    state.subscribe(
        now -> {
          busy.setVisible(now == ListState.LOADING);
          switch (now) {
            case LOADING -> show(messages.text("list.loading"), "", () -> {});
            case EMPTY, READY ->
                show(emptyText, create.isVisible() ? create.getText() : "", create::fire);
            case NO_MATCH ->
                show(messages.text("list.no_match"), messages.text("list.clear"), clear);
            case FAILED -> show(messages.text("list.failed"), messages.text("list.again"), again);
          }
        });
  }

  private void show(String words, String label, Runnable run) {
    text.setText(words);
    act.setText(label);
    act.setVisible(!label.isEmpty());
    act.setOnAction(press -> run.run());
  }
}
