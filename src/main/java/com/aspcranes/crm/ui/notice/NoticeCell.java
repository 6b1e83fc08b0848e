package com.aspcranes.crm.ui.notice;

import com.aspcranes.crm.ui.fx.Moments;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A notification: a dot while unread, title and time, the text below. */
final class NoticeCell extends ListCell<Notice> {
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final Moments moments;
  private final Label title = new Label();
  private final Label time = new Label();
  private final Label text = new Label();
  private final HBox line;

  NoticeCell(Moments moments) {
    this.moments = moments;
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    time.getStyleClass().add("muted");
    time.setMinWidth(Region.USE_PREF_SIZE);
    text.setWrapText(true);
    text.getStyleClass().add("muted");
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    VBox words = new VBox(new HBox(title, time), text);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    line = new HBox(dot, words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("notice");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Notice notice, boolean empty) {
    super.updateItem(notice, empty);
    if (notice == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(notice.title());
    time.setText(moments.brief(notice.at()));
    text.setText(notice.text());
    line.pseudoClassStateChanged(UNREAD, !notice.read());
    setAccessibleText(notice.title() + ". " + notice.text() + ". " + time.getText());
    setGraphic(line);
  }
}
