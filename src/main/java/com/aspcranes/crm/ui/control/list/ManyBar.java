package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** What can be done with several selected rows at once; shown while there are several. */
final class ManyBar<R> extends HBox {
  private final TableView<R> table;
  private final Label count = new Label();

  ManyBar(TableView<R> table) {
    this.table = table;
    setId("many");
    getStyleClass().add("list-many");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(count);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void follow(Messages messages) {
    var selected = table.getSelectionModel().getSelectedItems();
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> selected.size() > 1 && getChildren().size() > 1, selected, getChildren()));
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text("list.selected", selected.size()), selected));
  }

  void add(String text, Consumer<List<R>> act) {
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Button button = new Button(text);
    button.setOnAction(
        press -> act.accept(List.copyOf(table.getSelectionModel().getSelectedItems())));
    getChildren().add(button);
  }
}
