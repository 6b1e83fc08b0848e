package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.ui.fx.Asking;
import com.aspcranes.crm.ui.fx.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;

/** The page of somebody whose replica is damaged: first his unsent work is saved. */
final class DamagedController {
  private final Asking asking;
  private final Messages messages;
  private final DamagedPage page;

  @FXML private Label problem;
  @FXML private Label saved;
  @FXML private Label kept;
  @FXML private Button save;
  @FXML private Button goOn;
  @FXML private Button back;
  @FXML private ProgressIndicator working;

  DamagedController(Asking asking, Messages messages, DamagedPage page) {
    this.asking = asking;
    this.messages = messages;
    this.page = page;
  }

  @FXML
  void initialize() {
    Shown.problem(problem, asking);
    working.visibleProperty().bind(asking.workingProperty());
    save.disableProperty().bind(asking.workingProperty());
    back.disableProperty().bind(asking.workingProperty());
    Shown.when(false, saved, kept, goOn);
  }

  @FXML
  void save() {
    asking.ask(() -> page.save().get(), this::show);
  }

  @FXML
  void goOn() {
    page.goOn().run();
  }

  @FXML
  void back() {
    page.back().run();
  }

  private void show(DamagedPage.Saved work) {
    saved.setText(
        messages.text("signin.damaged.saved", work.acts())
            + (work.unreadable() == 0
                ? ""
                : " " + messages.text("signin.damaged.unreadable", work.unreadable())));
    kept.setText(messages.text("signin.damaged.kept", work.file()));
    Shown.when(true, saved, kept, goOn);
    Shown.when(false, save, back);
    goOn.requestFocus();
  }
}
