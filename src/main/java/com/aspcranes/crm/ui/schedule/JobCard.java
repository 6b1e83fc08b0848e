package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.ConflictWords;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen job in words, with what may be done to it. */
final class JobCard extends VBox {
  private static final int MOST_CONFLICTS = 3;

  private final Desk desk;
  private final BoardActs acts;
  private final BoardGestures gestures;
  private final ConflictWords words;
  private final DateTimeFormatter moment;
  private @Nullable JobRow shown;

  JobCard(Desk desk, BoardActs acts, BoardGestures gestures) {
    this.desk = desk;
    this.acts = acts;
    this.gestures = gestures;
    this.words = new ConflictWords(desk.messages(), desk.zone());
    this.moment =
        DateTimeFormatter.ofPattern("EEE d MMM HH:mm", desk.messages().locale())
            .withZone(desk.zone());
    getStyleClass().add("job-card");
  }

  /** The job that is shown, or null. */
  @Nullable JobRow job() {
    return shown;
  }

  /**
   * Null shows how to begin.
   *
   * @param chosen how many jobs are chosen, this one among them
   */
  void show(@Nullable BoardModel board, @Nullable JobRow job, int chosen, boolean mayPlan) {
    shown = job;
    getChildren().clear();
    if (chosen > 1) {
      getChildren().add(line("form-label", desk.messages().text("schedule.chosen", chosen)));
    }
    if (board == null || job == null) {
      getChildren().add(line("form-label", desk.messages().text("schedule.choose")));
      return;
    }
    getChildren().add(line("title-4", Objects.requireNonNullElse(job.jobNumber(), job.title())));
    getChildren().add(line("job-card-customer", job.customerName()));
    getChildren().add(line("text", job.title()));
    if (job.location() != null) {
      getChildren().add(line("form-label", job.location()));
    }
    if (job.start() != null && job.end() != null) {
      getChildren()
          .add(line("text", moment.format(job.start()) + " – " + moment.format(job.end())));
    }
    add("schedule.cranes", board.index.names(board.index.cranes(job.id())));
    add("schedule.crew", board.index.names(board.index.crew(job.id())));
    getChildren().add(line("form-label", state(board, job)));
    board.conflictsOf(job.id()).stream()
        .limit(MOST_CONFLICTS)
        .forEach(conflict -> getChildren().add(line("job-card-conflict", words.text(conflict))));
    if (job.notes() != null && !job.notes().isBlank()) {
      getChildren().add(line("form-label", job.notes()));
    }
    if (mayPlan) {
      getChildren().add(buttons(board, job));
    }
  }

  /** How far it is, and whether the server knows. */
  private String state(BoardModel board, JobRow job) {
    String state =
        desk.messages()
            .text(
                job.status().equals("pending") ? "schedule.waits" : board.state(job).messageKey());
    return job.pending() ? state + " · " + desk.messages().text("timeline.mark.pending") : state;
  }

  private FlowPane buttons(BoardModel board, JobRow job) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("job-card-acts");
    if (job.status().equals("pending")) {
      buttons
          .getChildren()
          .add(button("schedule.slots_find", () -> gestures.waysOut(List.of(job), this)));
    } else if (!board.conflictsOf(job.id()).isEmpty()) {
      buttons
          .getChildren()
          .add(button("schedule.ways", () -> gestures.waysOut(List.of(job), this)));
    }
    if (job.status().equals("scheduled")) {
      if (job.publishedAt() == null) {
        buttons.getChildren().add(button("schedule.publish", () -> acts.publish(List.of(job))));
      }
      buttons
          .getChildren()
          .add(button("schedule.to_tray", () -> acts.toTray(List.of(job), () -> {})));
    }
    if (!job.status().equals("completed") && !job.status().equals("cancelled")) {
      buttons.getChildren().add(button("schedule.cancel", () -> acts.cancel(List.of(job))));
    }
    return buttons;
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      getChildren().add(line("text", desk.messages().text(key, value)));
    }
  }

  private static Label line(String style, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(desk.messages().text(key));
    button.setOnAction(press -> act.run());
    return button;
  }
}
