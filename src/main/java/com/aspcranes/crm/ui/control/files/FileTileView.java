package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.file.FileTile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One file: its small picture or a sign, its name, and where its bytes are. Enter or a double click
 * opens it, Delete takes it off, the menu key or the button has the rest.
 */
final class FileTileView extends VBox {
  private static final int WIDTH = 132;
  private static final int HEIGHT = 96;

  private final Messages messages;
  private final FilesModel model;
  private final StackPane face = new StackPane();
  private final Label name = new Label();
  private final Label state = new Label();
  private final FontIcon stateIcon = new FontIcon();
  private final ProgressBar progress = new ProgressBar();
  private final Button more = new Button();
  private final Tooltip tip = new Tooltip();
  private @Nullable ShownFile file;
  private boolean mayChange;

  FileTileView(Messages messages, FilesModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("file-tile");
    setPrefWidth(WIDTH + 12);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    face.getStyleClass().add("file-face");
    face.setPrefSize(WIDTH, HEIGHT);
    face.setMinSize(WIDTH, HEIGHT);
    name.getStyleClass().add("file-name");
    state.getStyleClass().add("file-state");
    state.setGraphic(stateIcon);
    progress.setMaxWidth(Double.MAX_VALUE);
    more.getStyleClass().addAll("flat", "file-more");
    more.setGraphic(new FontIcon("mdomz-more_vert"));
    more.setFocusTraversable(false);
    more.setAccessibleText(messages.text("file.more"));
    more.setOnAction(press -> menu().show(more, Side.BOTTOM, 0, 0));
    StackPane.setAlignment(more, Pos.TOP_RIGHT);
    StackPane top = new StackPane(face, more);
    HBox line = new HBox(state);
    getChildren().addAll(top, name, line, progress);
    Tooltip.install(this, tip);
    setOnMouseClicked(
        click -> {
          requestFocus();
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open();
          }
        });
    setOnContextMenuRequested(asked -> menu().show(this, asked.getScreenX(), asked.getScreenY()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(ShownFile shown, boolean changeable) {
    file = shown;
    mayChange = changeable;
    FileTile tile = shown.tile();
    if (shown.picture() == null) {
      FontIcon icon = new FontIcon(FileWords.icon(tile));
      icon.getStyleClass().add("file-sign");
      face.getChildren().setAll(icon);
    } else {
      ImageView view = new ImageView(shown.picture());
      view.setPreserveRatio(true);
      view.setFitWidth(WIDTH - 4);
      view.setFitHeight(HEIGHT - 4);
      face.getChildren().setAll(view);
    }
    name.setText(tile.name());
    String words = FileWords.state(messages, tile);
    state.setText(words);
    stateIcon.setIconLiteral(FileWords.stateIcon(tile.state()));
    state
        .getStyleClass()
        .setAll("label", "file-state", tile.state().name().toLowerCase(Locale.ROOT));
    boolean moving =
        tile.state() == FileTile.State.SENDING || tile.state() == FileTile.State.FETCHING;
    progress.setProgress(tile.percent() / 100.0);
    progress.setVisible(moving);
    tip.setText(
        String.join(
            "\n", tile.name(), FileWords.size(messages, tile.bytes()), words, tile.creator()));
    setAccessibleText(FileWords.spoken(messages, tile));
    more.setAccessibleText(messages.text("file.more") + ", " + tile.name());
  }

  private void open() {
    if (file != null) {
      model.open(file.tile());
    }
  }

  private void pressed(KeyEvent key) {
    ShownFile shown = file;
    if (shown == null || !isFocused()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      key.consume();
      open();
    } else if (key.getCode() == KeyCode.DELETE && mayChange) {
      key.consume();
      model.remove(shown.tile());
    } else if (key.getCode() == KeyCode.CONTEXT_MENU) {
      key.consume();
      menu().show(this, Side.BOTTOM, 0, 0);
    }
  }

  ContextMenu menu() {
    List<MenuItem> items = new ArrayList<>();
    ShownFile shown = file;
    if (shown != null) {
      FileTile tile = shown.tile();
      items.add(item("file.open", () -> model.open(tile)));
      items.add(item("file.save_as", () -> model.saveAs(tile)));
      if (tile.state() == FileTile.State.REFUSED) {
        items.add(item("file.again", () -> model.again(tile)));
      }
      if (mayChange) {
        items.add(item("file.remove", () -> model.remove(tile)));
      }
    }
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(chosen -> act.run());
    return item;
  }
}
