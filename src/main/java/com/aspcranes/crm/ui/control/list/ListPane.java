package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
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
 * row; Ctrl+F goes to the search, Esc clears it, Ctrl+N adds. Columns, their order, widths and
 * sorting are the person's and remembered.
 */
public final class ListPane<R> extends BorderPane {
  private final TextField search = new TextField();
  private final HBox filters = new HBox();
  private final Label count = new Label();
  private final ListMenu menu = new ListMenu();
  private final Button create = new Button();
  private final TableView<R> table = new TableView<>();
  private final ListPlaceholder placeholder = new ListPlaceholder();
  private final ListExport<R> export = new ListExport<>();
  private final ManyBar<R> many = new ManyBar<>(table);

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
    HBox bar = new HBox(search, filters, gap, export, count, menu, create);
    bar.getStyleClass().add("list-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    setTop(new VBox(bar, many));
    table.setId("table");
    table.setPlaceholder(placeholder);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(table, Priority.ALWAYS);
    setCenter(table);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Shows the rows of a model and keeps them fresh while this is on a window.
   *
   * @param name under which the person's columns are remembered, e.g. {@code customers}
   * @param open gets the row of a double click or Enter
   */
  public <F> void show(ListModel<R, F> model, Desk desk, String name, Consumer<? super R> open) {
    Messages messages = desk.messages();
    SortedList<R> sorted = new SortedList<>(model.rows());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    ColumnHabit<R> habit = new ColumnHabit<>(table, desk, name);
    menu.fill(table, messages, habit::reset, format -> export.ask(format, table, model, desk));
    many.follow(messages);
    model.orderProperty().set(order());
    table
        .getSortOrder()
        .addListener((ListChangeListener<Object>) change -> model.orderProperty().set(order()));
    table
        .getColumns()
        .forEach(
            column ->
                column.sortTypeProperty().subscribe(type -> model.orderProperty().set(order())));
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.isPart()
                        ? messages.text(
                            "list.count.part", model.rows().size(), model.totalProperty().get())
                        : messages.text("list.count", model.totalProperty().get()),
                model.totalProperty(),
                model.rows()));
    placeholder.follow(model.stateProperty(), messages, create, this::clearFilters, model::refresh);
    rowsOpen(open);
    model.whileShown(this);
    table
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                table.requestFocus();
              }
            });
  }

  /**
   * Keeps a model's filter at what the search and the chips say.
   *
   * @param filter reads {@link #searched()} and the chips
   */
  public <F> void filterBy(ListModel<R, F> model, Supplier<F> filter, ObservableValue<?>... chips) {
    search.textProperty().subscribe(text -> model.filterProperty().set(filter.get()));
    for (ObservableValue<?> chip : chips) {
      chip.subscribe(value -> model.filterProperty().set(filter.get()));
    }
  }

  /** What is searched for, without blanks around it. */
  public String searched() {
    return search.getText().strip();
  }

  /** Empties the search and sets every chip back. */
  public void clearFilters() {
    search.clear();
    for (Node node : filters.getChildren()) {
      if (node instanceof Chip chip) {
        chip.clear();
      }
    }
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

  /** Offers an act for several selected rows at once. */
  public void onMany(String text, Consumer<List<R>> act) {
    many.add(text, act);
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

  private Order order() {
    return table.getSortOrder().stream()
        .findFirst()
        .map(column -> new Order(column.getId(), column.getSortType() == SortType.DESCENDING))
        .orElse(Order.OWN);
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
    } else if (key.getCode() == KeyCode.ESCAPE && search.isFocused()) {
      clearFilters();
      table.requestFocus();
      key.consume();
    }
  }
}
