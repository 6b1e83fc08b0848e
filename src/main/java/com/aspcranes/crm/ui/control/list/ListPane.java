package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Messages;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A searchable table with filters, a count and an act to add one. Enter or a double click opens a
 * row; Ctrl+F goes to the search, Ctrl+N adds.
 */
public final class ListPane<R> extends BorderPane {
  private final TextField search = new TextField();
  private final HBox filters = new HBox();
  private final Label count = new Label();
  private final Button create = new Button();
  private final TableView<R> table = new TableView<>();
  private final ListPlaceholder placeholder = new ListPlaceholder();

  public ListPane() {
    getStyleClass().add("list-pane");
    search.setId("search");
    search.getStyleClass().add("list-search");
    create.setId("create");
    create.getStyleClass().add("accent");
    filters.getStyleClass().add("list-filters");
    filters.setAlignment(Pos.CENTER_LEFT);
    count.getStyleClass().add("list-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(search, filters, gap, count, create);
    bar.getStyleClass().add("list-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    setTop(bar);
    table.setId("table");
    table.setPlaceholder(placeholder);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(table, Priority.ALWAYS);
    setCenter(table);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows the rows of a model and keeps them fresh while this is on a window. */
  public void show(ListModel<R> model, Messages messages, Consumer<? super R> open) {
    table.setItems(model.rows());
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text("list.count", model.totalProperty().get()),
                model.totalProperty()));
    placeholder.follow(model.stateProperty(), messages);
    rowsOpen(open);
    model.whileShown(this);
    table.requestFocus();
  }

  /** What an empty table is for, and how to begin. */
  public void setEmptyText(String text) {
    placeholder.setEmptyText(text);
  }

  public String getEmptyText() {
    return placeholder.getEmptyText();
  }

  public void setPrompt(String text) {
    search.setPromptText(text);
    search.setAccessibleText(text);
  }

  public String getPrompt() {
    return search.getPromptText();
  }

  public void setCreateText(String text) {
    create.setText(text);
  }

  public String getCreateText() {
    return create.getText();
  }

  /** Without an act the button is not there. */
  public void onCreate(boolean offered, Runnable act) {
    create.setVisible(offered);
    create.setManaged(offered);
    create.setOnAction(event -> act.run());
  }

  public ObservableList<Node> getFilters() {
    return filters.getChildren();
  }

  public ObservableList<TableColumn<R, ?>> getColumns() {
    return table.getColumns();
  }

  public TableView<R> table() {
    return table;
  }

  public StringProperty searchProperty() {
    return search.textProperty();
  }

  private void rowsOpen(Consumer<? super R> open) {
    table.setRowFactory(
        view -> {
          TableRow<R> row = new TableRow<>();
          row.setAccessibleRole(AccessibleRole.TABLE_ROW);
          row.setOnMouseClicked(
              click -> {
                if (click.getButton() == MouseButton.PRIMARY
                    && click.getClickCount() == 2
                    && !row.isEmpty()) {
                  open.accept(row.getItem());
                }
              });
          return row;
        });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          R chosen = table.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && chosen != null) {
            open.accept(chosen);
            key.consume();
          }
        });
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      search.requestFocus();
      search.selectAll();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.N && create.isVisible()) {
      create.fire();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN && search.isFocused()) {
      table.requestFocus();
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      key.consume();
    }
  }
}
