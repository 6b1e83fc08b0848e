package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
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
  private final Desk desk;
  private final BoardActs acts;
  private final DateTimeFormatter moment;

  JobCard(Desk desk, BoardActs acts) {
    this.desk = desk;
    this.acts = acts;
    this.moment =
        DateTimeFormatter.ofPattern("EEE d MMM HH:mm", desk.messages().locale())
            .withZone(desk.zone());
    getStyleClass().add("job-card");
  }

  /** Null shows how to begin. */
  void show(@Nullable BoardModel board, @Nullable JobRow job, boolean mayPlan) {
    getChildren().clear();
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
    if (job.pending()) {
      getChildren().add(line("form-label", desk.messages().text("timeline.mark.pending")));
    }
    if (mayPlan) {
      getChildren().add(buttons(job));
    }
  }

  private FlowPane buttons(JobRow job) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("job-card-acts");
    if (job.status().equals("scheduled")) {
      if (job.publishedAt() == null) {
        buttons.getChildren().add(button("schedule.publish", () -> acts.publish(job)));
      }
      buttons
          .getChildren()
          .add(button("schedule.to_tray", () -> acts.toTray(List.of(job), () -> {})));
    }
    if (!job.status().equals("completed") && !job.status().equals("cancelled")) {
      buttons.getChildren().add(button("schedule.cancel", () -> acts.cancel(job)));
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
