package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.report.sheet.SheetFormat;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a whole list: write it to a file, choose its columns. */
final class ListMenu extends MenuButton {
  ListMenu() {
    setId("list-menu");
    getStyleClass().addAll("flat", "no-arrow", "list-menu");
    setGraphic(new FontIcon("mdomz-more_vert"));
  }

  /**
   * @param export asks where to write the list
   */
  void fill(TableView<?> table, Messages messages, Runnable reset, Consumer<SheetFormat> export) {
    setAccessibleText(messages.text("list.menu"));
    for (SheetFormat format : SheetFormat.values()) {
      String kind = format.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(messages.text("list.export." + kind));
      item.setId("export-" + kind);
      item.setOnAction(chosen -> export.accept(format));
      getItems().add(item);
    }
    getItems().add(new SeparatorMenuItem());
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
