package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.ui.fx.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What I saw, what I wrote and what is on the server, side by side; long texts are not cut. */
final class IssueGrid extends GridPane {
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
  private static final double[] WIDTHS = {18, 27, 28, 27};
  private static final int LETTERS_A_LINE = 38;
  private static final int MOST_LINES = 8;

  private final Messages messages;
  private final BiConsumer<IssueLine.Spot, String> reworded;

  /**
   * @param reworded is told each change of a text that may be worded anew
   */
  IssueGrid(Messages messages, BiConsumer<IssueLine.Spot, String> reworded) {
    this.messages = messages;
    this.reworded = reworded;
    setId("issue-lines");
    getStyleClass().add("issue-grid");
    setAccessibleText(messages.text("syncing.lines"));
    for (double percent : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }

  /**
   * @param then the issue is settled: its server column tells what was there then
   * @param editing texts of mine can be worded anew
   */
  void show(List<IssueLine> lines, boolean then, boolean editing) {
    getChildren().clear();
    add(cell(messages.text("syncing.field"), "issue-head"), 0, 0);
    add(cell(messages.text("syncing.saw"), "issue-head"), 1, 0);
    add(cell(messages.text("syncing.wrote"), "issue-head"), 2, 0);
    add(cell(messages.text(then ? "syncing.then_there" : "syncing.now_there"), "issue-head"), 3, 0);
    int row = 1;
    for (IssueLine line : lines) {
      Node wrote =
          editing && line.text() != null ? editor(line, line.text()) : cell(line.wrote(), "mine");
      Node[] cells = {
        cell(line.field(), "issue-field"), cell(line.saw(), "saw"), wrote, cell(line.now(), "now")
      };
      for (int column = 0; column < cells.length; column++) {
        cells[column].pseudoClassStateChanged(DISPUTED, line.disputed());
        add(cells[column], column, row);
      }
      row++;
    }
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("issue-value", style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }

  private TextArea editor(IssueLine line, IssueLine.Spot where) {
    TextArea area = new TextArea(line.wrote());
    area.setWrapText(true);
    area.setPrefRowCount(
        Math.min(MOST_LINES, 1 + line.wrote().length() / LETTERS_A_LINE + breaks(line.wrote())));
    area.setAccessibleText(line.field() + ", " + messages.text("syncing.wrote"));
    area.getStyleClass().add("issue-editor");
    area.textProperty().addListener((at, was, now) -> reworded.accept(where, now));
    return area;
  }

  private static int breaks(String text) {
    return (int) text.chars().filter(letter -> letter == '\n').count();
  }
}
