package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.Messages;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The first sync of a person at a desk: there is nothing to look at yet. */
final class FirstSyncController {
  private final SyncViewModel model;
  private final Messages messages;
  private final Runnable giveUp;
  private final PauseTransition patience = new PauseTransition(Duration.seconds(12));
  private boolean late;

  @FXML private ProgressBar bar;
  @FXML private Label count;
  @FXML private Label problem;
  @FXML private Button again;

  FirstSyncController(SyncViewModel model, Messages messages, Runnable giveUp) {
    this.model = model;
    this.messages = messages;
    this.giveUp = giveUp;
  }

  @FXML
  void initialize() {
    problem.visibleProperty().bind(Bindings.isNotEmpty(problem.textProperty()));
    problem.managedProperty().bind(problem.visibleProperty());
    again.visibleProperty().bind(problem.visibleProperty());
    model.statusProperty().subscribe(this::show);
    patience.setOnFinished(
        event -> {
          late = true;
          show(model.statusProperty().get());
        });
    patience.play();
  }

  @FXML
  void again() {
    model.syncNow();
  }

  @FXML
  void giveUp() {
    giveUp.run();
  }

  private void show(SyncStatus status) {
    SyncStatus.@Nullable Progress progress = status.progress();
    bar.setProgress(
        progress == null || progress.ofTables() == 0
            ? ProgressBar.INDETERMINATE_PROGRESS
            : (double) progress.tables() / progress.ofTables());
    count.setText(
        progress == null
            ? messages.text(late ? "syncing.first.late" : "syncing.first.waiting")
            : messages.text("syncing.first.rows", progress.rows()));
    problem.setText(status.problem() == null ? "" : messages.refusal(status.problem()));
  }
}
