package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.ui.fx.FxThread;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The sign-in page. */
final class SignInController {
  private final SignInViewModel model;
  private final String server;
  private final Runnable changeServer;

  @FXML private TextField email;
  @FXML private PasswordField password;
  @FXML private Label capsLock;
  @FXML private Label problem;
  @FXML private Button enter;
  @FXML private ProgressIndicator working;
  @FXML private Label serverName;
  @FXML private Button change;

  /**
   * @param changeServer empty act when IT fixed the server
   */
  SignInController(SignInViewModel model, String server, Runnable changeServer) {
    this.model = model;
    this.server = server;
    this.changeServer = changeServer;
  }

  @FXML
  void initialize() {
    email.textProperty().bindBidirectional(model.emailProperty());
    password.textProperty().bindBidirectional(model.passwordProperty());
    email.disableProperty().bind(model.workingProperty());
    password.disableProperty().bind(model.workingProperty());
    enter.disableProperty().bind(model.ready().not());
    working.visibleProperty().bind(model.workingProperty());
    working.managedProperty().bind(model.workingProperty());
    show(capsLock, model.capsLockProperty());
    problem.textProperty().bind(model.problemProperty());
    show(problem, model.problemProperty().isNotEmpty());
    serverName.setText(server);
    // at once it would be too early: the page is not in the window yet
    model.workingProperty().subscribe(busy -> FxThread.later(() -> focus(busy)));
  }

  @FXML
  void enter() {
    model.enter();
  }

  @FXML
  void changeServer() {
    changeServer.run();
  }

  @FXML
  void lookAtCapsLock() {
    model.capsLockProperty().set(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
  }

  /** Where typing goes on. */
  void focus(boolean busy) {
    if (!busy) {
      (model.emailProperty().get().isBlank() ? email : password).requestFocus();
    }
  }

  private static void show(Label label, javafx.beans.value.ObservableBooleanValue when) {
    label.visibleProperty().bind(Bindings.createBooleanBinding(when::get, when));
    label.managedProperty().bind(label.visibleProperty());
  }
}
