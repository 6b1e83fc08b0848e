package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.ui.fx.FxThread;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sign-in page. */
final class SignInController {
  private final SignInViewModel model;
  private final SignInPage page;
  private final Languages languages;

  @FXML private HBox brand;
  @FXML private TextField email;
  @FXML private PasswordField password;
  @FXML private Label capsLock;
  @FXML private Label problem;
  @FXML private Button enter;
  @FXML private ProgressIndicator working;
  @FXML private VBox guests;
  @FXML private FlowPane guestButtons;
  @FXML private Label serverName;
  @FXML private Button change;

  SignInController(SignInViewModel model, SignInPage page, Languages languages) {
    this.model = model;
    this.page = page;
    this.languages = languages;
  }

  @FXML
  void initialize() {
    brand.getChildren().add(languages.node());
    email.textProperty().bindBidirectional(model.email);
    password.textProperty().bindBidirectional(model.password);
    email.disableProperty().bind(model.busy);
    password.disableProperty().bind(model.busy);
    enter.disableProperty().bind(model.ready().not());
    working.visibleProperty().bind(model.busy);
    Shown.when(model.capsLock, capsLock);
    Shown.problem(problem, model.asking());
    serverName.setText(page.server());
    Shown.when(page.changeServer() != null, change);
    Shown.when(!page.guests().isEmpty(), guests);
    for (SignInPage.Guest guest : page.guests()) {
      guestButtons.getChildren().add(button(guest));
    }
    // at once it would be too early: the page is not in the window yet
    model.busy.subscribe(busy -> FxThread.later(() -> focus(busy)));
  }

  private Button button(SignInPage.Guest guest) {
    Button button = new Button(guest.name());
    button.getStyleClass().add("guest");
    button.disableProperty().bind(model.busy);
    button.setOnAction(
        event -> {
          model.email.set(guest.email());
          model.password.set(guest.password());
          model.enter();
        });
    return button;
  }

  @FXML
  void enter() {
    model.enter();
  }

  @FXML
  void changeServer() {
    Runnable go = page.changeServer();
    if (go != null) {
      go.run();
    }
  }

  @FXML
  void lookAtCapsLock() {
    model.capsLock.set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }

  /** Where typing goes on. */
  private void focus(boolean busy) {
    if (!busy) {
      (model.email.get().isBlank() ? email : password).requestFocus();
    }
  }
}
