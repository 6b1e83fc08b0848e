package com.aspcranes.crm.ui.palette;

import com.aspcranes.crm.ui.fx.FxThread;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The palette over the window. The typing stays in the field; up and down move in the list. */
final class PaletteController {
  private static final int PAGE = 8;

  private final PaletteViewModel model;
  private @Nullable Node before;

  @FXML private StackPane root;
  @FXML private VBox box;
  @FXML private TextField field;
  @FXML private ListView<PaletteItem> list;
  @FXML private Label nothing;

  PaletteController(PaletteViewModel model) {
    this.model = model;
  }

  @FXML
  void initialize() {
    root.setVisible(false);
    field.textProperty().bindBidirectional(model.typedProperty());
    list.setItems(model.items());
    list.setCellFactory(view -> new PaletteCell(model.typedProperty()));
    nothing
        .visibleProperty()
        .bind(Bindings.isEmpty(model.items()).and(model.searchingProperty().not()));
    nothing.managedProperty().bind(nothing.visibleProperty());
    // after the list has dealt with its new items, which drops its selection
    model.items().subscribe(() -> FxThread.later(() -> select(0, 1)));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void open() {
    before = root.getScene() == null ? null : root.getScene().getFocusOwner();
    model.open();
    root.setVisible(true);
    field.requestFocus();
    select(0, 1);
  }

  /** Beside the box. */
  @FXML
  void clickedVeil() {
    close();
  }

  @FXML
  void clickedBox(MouseEvent event) {
    event.consume();
  }

  @FXML
  void clickedList(MouseEvent event) {
    event.consume();
    choose();
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean ours = true;
    switch (event.getCode()) {
      case DOWN -> select(at + 1, 1);
      case UP -> select(at - 1, -1);
      case PAGE_DOWN -> select(Math.min(at + PAGE, list.getItems().size() - 1), 1);
      case PAGE_UP -> select(Math.max(at - PAGE, 0), -1);
      case ENTER -> choose();
      case ESCAPE -> close();
      case TAB -> select(at + (event.isShiftDown() ? -1 : 1), event.isShiftDown() ? -1 : 1);
      default -> ours = false;
    }
    if (ours) {
      event.consume();
    }
  }

  /** Goes on over headings; at an end it goes to the other. */
  private void select(int wanted, int step) {
    int size = list.getItems().size();
    for (int tries = 0, at = wanted; tries < size; tries++, at += step) {
      int there = Math.floorMod(at, size);
      if (!list.getItems().get(there).isHeading()) {
        list.getSelectionModel().select(there);
        list.scrollTo(Math.max(0, there - PAGE / 2));
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private void choose() {
    PaletteItem item = list.getSelectionModel().getSelectedItem();
    if (item != null && !item.isHeading()) {
      close();
      model.choose(item);
    }
  }

  private void close() {
    root.setVisible(false);
    if (before != null) {
      before.requestFocus();
    }
  }
}
