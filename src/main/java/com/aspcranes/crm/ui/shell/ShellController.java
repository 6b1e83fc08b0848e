package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.Screen;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame: what is pressed in it goes to the navigator or to the parts handed in. */
final class ShellController {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Desk desk;
  private final ShellViewModel model;
  private final ShellParts parts;
  private final Rail entries;
  private final UserMenu menu;

  @FXML private StackPane root;
  @FXML private VBox rail;
  @FXML private Label brand;
  @FXML private VBox places;
  @FXML private Button fold;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private Label title;
  @FXML private Label searchKeys;
  @FXML private StackPane syncSlot;
  @FXML private Label unread;
  @FXML private MenuButton user;
  @FXML private Label initials;
  @FXML private StackPane content;

  ShellController(Desk desk, ShellViewModel model, ShellParts parts, Rail entries, UserMenu menu) {
    this.desk = desk;
    this.model = model;
    this.parts = parts;
    this.entries = entries;
    this.menu = menu;
  }

  @FXML
  void initialize() {
    entries.fill(places);
    model.railFoldedProperty().subscribe(this::showFolded);
    Navigator navigator = desk.navigator();
    back.disableProperty().bind(navigator.canGoBackProperty().not());
    forward.disableProperty().bind(navigator.canGoForwardProperty().not());
    title.textProperty().bind(model.titleProperty());
    searchKeys.setText(Keys.PALETTE.getDisplayText());
    syncSlot.getChildren().setAll(parts.syncChip());
    unread.textProperty().bind(parts.unread().map(ShellController::count));
    unread.visibleProperty().bind(parts.unread().map(number -> number.intValue() > 0));
    initials.setText(model.initials());
    menu.fill(user);
    navigator.screenProperty().subscribe(this::show);
    root.getChildren().addAll(parts.overlays());
  }

  @FXML
  void back() {
    desk.navigator().back();
  }

  @FXML
  void forward() {
    desk.navigator().forward();
  }

  @FXML
  void search() {
    parts.openPalette().run();
  }

  @FXML
  void bell() {
    parts.openNotifications().run();
  }

  @FXML
  void fold() {
    model.toggleRail();
  }

  private void showFolded(boolean folded) {
    rail.pseudoClassStateChanged(FOLDED, folded);
    brand.setVisible(!folded);
    brand.setManaged(!folded);
    fold.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private void show(@Nullable Screen screen) {
    if (screen != null) {
      content.getChildren().setAll(screen.content());
    }
  }

  private static String count(Number number) {
    return number.intValue() > 99 ? "99+" : String.valueOf(number);
  }
}
