package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys on one sheet over the window; Esc or a click beside it puts it away. */
final class KeySheet {
  private static final int ROWS = 13;
  private static final List<String> IN_LISTS =
      List.of("new", "find", "open", "save", "escape", "rows");

  private final Desk desk;
  private final List<RailEntry> entries;
  private final StackPane veil = new StackPane();

  KeySheet(Desk desk, List<RailEntry> entries) {
    this.desk = desk;
    this.entries = entries;
    veil.getStyleClass().add("veil");
    veil.setId("key-sheet");
    veil.setVisible(false);
    veil.setFocusTraversable(true);
    veil.setOnMouseClicked(event -> close());
    veil.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  Node node() {
    return veil;
  }

  void open() {
    Label title = new Label(messages().text("shell.keys"));
    title.getStyleClass().add("key-sheet-title");
    ScrollPane scroll = new ScrollPane(grid(lines()));
    scroll.setFitToWidth(true);
    VBox sheet = new VBox(title, scroll);
    sheet.getStyleClass().add("key-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setMaxWidth(Region.USE_PREF_SIZE);
    sheet.setOnMouseClicked(event -> event.consume());
    veil.getChildren().setAll(sheet);
    veil.setVisible(true);
    veil.requestFocus();
  }

  private void close() {
    veil.setVisible(false);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
      close();
      event.consume();
    }
  }

  private GridPane grid(Map<String, String> lines) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-sheet-columns");
    int at = 0;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      Label keys = new Label(line.getValue());
      keys.getStyleClass().add("key-cap");
      int column = at / ROWS * 2;
      grid.add(keys, column, at % ROWS);
      grid.add(new Label(line.getKey()), column + 1, at % ROWS);
      at++;
    }
    return grid;
  }

  /** What is done, and its keys. */
  private Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put(text("shell.search"), Keys.PALETTE.getDisplayText());
    lines.put(text("undo.undo"), Keys.UNDO.getDisplayText());
    lines.put(text("undo.redo"), Keys.REDO.getDisplayText());
    lines.put(text("shell.back"), Keys.BACK.getDisplayText());
    lines.put(text("shell.forward"), Keys.FORWARD.getDisplayText());
    lines.put(text("shell.reload"), Keys.RELOAD.getDisplayText());
    lines.put(text("shell.notifications"), Keys.NOTIFICATIONS.getDisplayText());
    lines.put(text("shell.rail.fold"), Keys.RAIL.getDisplayText());
    lines.put(text("shell.keys"), Keys.SHEET.getDisplayText());
    for (String act : IN_LISTS) {
      lines.put(text("shell.keys." + act), text("shell.keys." + act + ".keys"));
    }
    for (int i = 0; i < Math.min(9, entries.size()); i++) {
      lines.put(text(entries.get(i).key()), Keys.place(i + 1).getDisplayText());
    }
    for (Command command : desk.commands().all()) {
      if (command.keys() != null) {
        lines.put(text(command.key()), command.keys().getDisplayText());
      }
    }
    return lines;
  }

  private String text(String key) {
    return messages().text(key);
  }

  private Messages messages() {
    return desk.messages();
  }
}
