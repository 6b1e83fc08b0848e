package com.aspcranes.crm.ui.signin;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;

/** The page of a password of one's own. */
final class NewPasswordController {
  private final NewPasswordViewModel model;

  @FXML private PasswordField fresh;
  @FXML private PasswordField again;
  @FXML private Label problem;
  @FXML private Button change;
  @FXML private ProgressIndicator working;

  NewPasswordController(NewPasswordViewModel model) {
    this.model = model;
  }

  @FXML
  void initialize() {
    fresh.textProperty().bindBidirectional(model.fresh);
    again.textProperty().bindBidirectional(model.again);
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    change.disableProperty().bind(model.ready().not());
    working.visibleProperty().bind(model.workingProperty());
    working.managedProperty().bind(model.workingProperty());
  }

  @FXML
  void change() {
    model.change();
  }
}
