package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A job that waits for a crane and a date. */
final class TrayCell extends ListCell<JobRow> {
  private final Messages messages;
  private final DateTimeFormatter day;
  private final Label first = new Label();
  private final Label second = new Label();
  private final Label third = new Label();
  private final VBox card = new VBox(first, second, third);

  TrayCell(Messages messages) {
    this.messages = messages;
    this.day = DateTimeFormatter.ofPattern("EEE d MMM", messages.locale());
    first.getStyleClass().add("job-card-customer");
    third.getStyleClass().add("form-label");
    card.getStyleClass().add("tray-card");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable JobRow job, boolean empty) {
    super.updateItem(job, empty);
    if (empty || job == null) {
      setGraphic(null);
      return;
    }
    first.setText(job.customerName());
    second.setText(job.title());
    third.setText(need(job));
    setAccessibleText(job.customerName() + ", " + job.title() + ", " + third.getText());
    setGraphic(card);
  }

  private String need(JobRow job) {
    List<String> parts = new ArrayList<>();
    if (job.neededFrom() != null) {
      parts.add(day.format(job.neededFrom()));
    }
    if (job.neededDays() != null) {
      parts.add(messages.text("schedule.days", job.neededDays()));
    }
    if (job.requiredCapacityTons() != null) {
      parts.add(job.requiredCapacityTons().stripTrailingZeros().toPlainString() + " t");
    }
    if (job.requiredCategory() != null && messages.has("category." + job.requiredCategory())) {
      parts.add(messages.text("category." + job.requiredCategory()));
    }
    return String.join(" · ", parts);
  }
}
