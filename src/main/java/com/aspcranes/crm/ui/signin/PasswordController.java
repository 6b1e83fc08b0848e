package com.aspcranes.crm.ui.signin;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import org.jspecify.annotations.Nullable;

/** The page of a password of one's own. */
final class PasswordController {
  private final PasswordViewModel model;
  private final @Nullable Runnable giveUp;

  @FXML private Label text;
  @FXML private Label oldLabel;
  @FXML private PasswordField old;
  @FXML private PasswordField fresh;
  @FXML private PasswordField again;
  @FXML private Label problem;
  @FXML private Button change;
  @FXML private Button back;
  @FXML private ProgressIndicator working;

  /**
   * @param giveUp null where the person must choose one
   */
  PasswordController(PasswordViewModel model, @Nullable Runnable giveUp) {
    this.model = model;
    this.giveUp = giveUp;
  }

  @FXML
  void initialize() {
    Shown.when(model.asksOld, oldLabel, old);
    Shown.when(!model.asksOld, text);
    Shown.when(giveUp != null, back);
    old.textProperty().bindBidirectional(model.old);
    fresh.textProperty().bindBidirectional(model.fresh);
    again.textProperty().bindBidirectional(model.again);
    Shown.problem(problem, model.asking());
    change.disableProperty().bind(model.ready().not());
    working.visibleProperty().bind(model.asking().workingProperty());
  }

  @FXML
  void change() {
    model.change();
  }

  @FXML
  void back() {
    if (giveUp != null) {
      giveUp.run();
    }
  }
}
