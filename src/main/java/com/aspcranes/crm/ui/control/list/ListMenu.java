package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a whole list: which columns it shows, and more below them. */
final class ListMenu extends MenuButton {
  ListMenu() {
    setId("list-menu");
    getStyleClass().addAll("flat", "list-menu");
    setGraphic(new FontIcon("mdomz-more_vert"));
  }

  void fill(TableView<?> table, Messages messages, Runnable reset) {
    setAccessibleText(messages.text("list.menu"));
    for (TableColumn<?, ?> column : table.getColumns()) {
      CheckBox shown = new CheckBox(column.getText());
      shown.selectedProperty().bindBidirectional(column.visibleProperty());
      CustomMenuItem item = new CustomMenuItem(shown, false);
      item.setId("column-" + column.getId());
      getItems().add(item);
    }
    MenuItem asShipped = new MenuItem(messages.text("list.columns.reset"));
    asShipped.setOnAction(chosen -> reset.run());
    getItems().addAll(new SeparatorMenuItem(), asShipped);
  }
}
