package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.store.issue.IssueRow;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An issue in the list: what I did, to what, and why it was not taken or how it was settled. */
final class IssueCell extends ListCell<IssueRow> {
  private final Supplier<IssueWords> words;
  private final Label act = new Label();
  private final Label time = new Label();
  private final Label record = new Label();
  private final Label why = new Label();
  private final VBox box;

  IssueCell(Supplier<IssueWords> words) {
    this.words = words;
    act.getStyleClass().add("issue-act");
    act.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(act, Priority.ALWAYS);
    time.getStyleClass().add("muted");
    time.setMinWidth(Region.USE_PREF_SIZE);
    why.getStyleClass().add("muted");
    box = new VBox(new HBox(act, time), record, why);
    box.getStyleClass().add("issue-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable IssueRow issue, boolean empty) {
    super.updateItem(issue, empty);
    if (issue == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    IssueWords now = words.get();
    act.setText(now.act(issue));
    time.setText(now.when(issue));
    record.setText(now.record(issue));
    record.setManaged(!record.getText().isEmpty());
    why.setText(issue.isOpen() ? now.why(issue) : now.settled(issue));
    setAccessibleText(act.getText() + ", " + record.getText() + ": " + why.getText());
    setGraphic(box);
  }
}
