package com.aspcranes.crm.ui.control.activity;

import com.aspcranes.crm.store.deal.ActivityRow;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the history: what it was, who noted it when, and when it is due. */
final class ActivityCell extends ListCell<ActivityRow> {
  private final Desk desk;
  private final String record;
  private final Messages messages;
  private final Moments moments;
  private final FontIcon icon = new FontIcon();
  private final CheckBox done = new CheckBox();
  private final Label subject = new Label();
  private final Label body = new Label();
  private final Label meta = new Label();
  private final Label due = new Label();
  private final HBox line;

  /**
   * @param complete ticks off, or takes the tick back
   */
  ActivityCell(
      Desk desk,
      String record,
      Consumer<? super ActivityRow> complete,
      Consumer<? super ActivityRow> edit) {
    this.desk = desk;
    this.record = record;
    this.messages = desk.messages();
    this.moments = new Moments(desk.clock(), desk.zone(), messages.locale());
    setPrefWidth(0);
    subject.getStyleClass().add("activity-subject");
    subject.setWrapText(true);
    body.setWrapText(true);
    meta.getStyleClass().add("form-label");
    body.managedProperty().bind(body.visibleProperty());
    due.managedProperty().bind(due.visibleProperty());
    done.managedProperty().bind(done.visibleProperty());
    done.setOnAction(tick -> complete.accept(getItem()));
    FlowPane last = new FlowPane(6, 2, due, meta);
    VBox words = new VBox(subject, body, last);
    words.getStyleClass().add("activity-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(icon, words, done);
    line.getStyleClass().add("activity-line");
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY
              && click.getClickCount() == 2
              && getItem() != null) {
            edit.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable ActivityRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconLiteral(ActivityWords.icon(row.kind()));
    subject.setText(row.subject());
    String more = row.body();
    body.setVisible(more != null);
    body.setText(more == null ? "" : more);
    meta.setText(meta(row));
    due(row.dueOn(), row.doneAt());
    String when = due.isVisible() ? due.getText() + ". " : "";
    setAccessibleText(
        ActivityWords.kind(messages, row.kind())
            + ": "
            + row.subject()
            + ". "
            + when
            + meta.getText());
    done.setAccessibleText(messages.text("activity.done_mark", row.subject()));
    setGraphic(line);
  }

  private void due(@Nullable LocalDate day, @Nullable Instant doneAt) {
    due.setVisible(day != null);
    done.setVisible(day != null);
    done.setSelected(doneAt != null);
    if (day == null) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    due.setText(
        doneAt == null
            ? ActivityWords.due(messages, day, today)
            : messages.text("activity.done_at", moments.brief(doneAt)));
    due.getStyleClass()
        .setAll("label", "chip", doneAt == null ? ActivityWords.dueStyle(day, today) : "done");
  }

  private String meta(ActivityRow row) {
    String who = row.createdByName() == null ? "" : row.createdByName() + ", ";
    String waiting = row.pending() ? " · " + messages.text("list.pending") : "";
    String about = isOfAnother(row) ? " · " + row.about() : "";
    return ActivityWords.kind(messages, row.kind())
        + " · "
        + who
        + moments.brief(row.createdAt())
        + about
        + waiting;
  }

  /** On a customer's page what was noted on a deal of his says of which. */
  private boolean isOfAnother(ActivityRow row) {
    return Stream.of(row.customerId(), row.leadId(), row.dealId(), row.quotationId(), row.jobId())
        .noneMatch(record::equals);
  }
}
