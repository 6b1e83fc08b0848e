package com.aspcranes.crm.ui.fleet.history;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.control.record.ValueWords;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.AuditedChange;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The past of one record, past rates among it: who changed it, when, and what it said before. The
 * server alone keeps it, so it is asked for by a button.
 */
public final class HistoryPane extends VBox {
  private static final int MOST = 30;

  private final Desk desk;
  private final String id;
  private final Function<String, Outcome<List<AuditLine>>> history;
  private final When when;
  private final VBox lines = new VBox();
  private final Button ask = new Button();

  /**
   * @param history of a record's id; runs in the background, refused while the server is away
   */
  public HistoryPane(Desk desk, String id, Function<String, Outcome<List<AuditLine>>> history) {
    this.desk = desk;
    this.id = id;
    this.history = history;
    this.when = new When(desk);
    getStyleClass().add("side-pane");
    Label title = new Label(desk.messages().text("fleet.history"));
    title.getStyleClass().add("form-section");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    ask.setId("ask-history");
    ask.setText(desk.messages().text("fleet.history.show"));
    ask.setOnAction(press -> ask());
    HBox head = new HBox(title, ask);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, lines);
  }

  private void ask() {
    ask.setDisable(true);
    desk.background()
        .run(() -> history.apply(id))
        .onDone(this::show)
        .onEnd(() -> ask.setDisable(false));
  }

  private void show(Outcome<List<AuditLine>> outcome) {
    if (outcome instanceof Outcome.Refused<List<AuditLine>> refused) {
      say(desk.messages().refusal(refused.refusal()));
    } else if (outcome instanceof Outcome.Done<List<AuditLine>> done) {
      lines.getChildren().setAll(done.value().stream().limit(MOST).map(this::line).toList());
      if (done.value().isEmpty()) {
        say(desk.messages().text("fleet.history.none"));
      }
    }
  }

  private void say(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("form-label");
    label.setWrapText(true);
    lines.getChildren().setAll(label);
  }

  private Node line(AuditLine line) {
    String uid = line.entry().uid();
    String who =
        uid == null
            ? desk.messages().text("fleet.history.server")
            : line.name(uid).orElse(desk.messages().text("fleet.history.somebody"));
    Label head = new Label(when.stamp(line.entry().at()) + " · " + who);
    head.getStyleClass().add("form-label");
    VBox box = new VBox(head);
    box.getStyleClass().add("side-line");
    if (line.entry().action().equals("create")) {
      box.getChildren().add(new Label(desk.messages().text("fleet.history.entered")));
    } else {
      line.changes().stream()
          .flatMap(change -> PastRates.apart(change).stream())
          .forEach(change -> box.getChildren().add(change(line, change)));
    }
    return box;
  }

  private Label change(AuditLine line, AuditedChange change) {
    String table = line.entry().table();
    ValueWords values = new ValueWords(desk.messages(), desk.zone(), line::name);
    Label label =
        new Label(
            desk.messages()
                .text(
                    "fleet.history.change",
                    column(table, change.column()),
                    values.of(table, change.column(), change.before()),
                    values.of(table, change.column(), change.after())));
    label.setWrapText(true);
    return label;
  }

  private String column(String table, String column) {
    return desk.messages().has(column)
        ? desk.messages().text(column)
        : ValueWords.column(desk.messages(), table, column);
  }
}
