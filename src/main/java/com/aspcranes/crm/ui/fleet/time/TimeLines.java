package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.ui.fleet.words.StandingWords;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lines about time off and jobs, with what may be done about each. */
final class TimeLines {
  private final Desk desk;
  private final TimeActs acts;
  private final boolean own;
  private final StandingWords words;
  private final When when;

  TimeLines(Desk desk, TimeActs acts, boolean own) {
    this.desk = desk;
    this.acts = acts;
    this.own = own;
    this.words = new StandingWords(desk);
    this.when = new When(desk);
  }

  Node timeOff(EngagementRow row) {
    HBox line = line(what(row), when.span(row.start(), row.end()));
    boolean dispatcher = desk.may(Act.EDIT_BLOCKS);
    if (!row.block() || row.kind().equals("hold")) {
      return line;
    }
    if (!row.approved() && dispatcher) {
      line.getChildren()
          .addAll(
              button("fleet.leave.grant", () -> grant(row)),
              button("fleet.leave.refuse", () -> end(row)));
    } else if (dispatcher || (own && !row.approved())) {
      boolean running = row.start().isBefore(when.now()) && row.approved();
      line.getChildren()
          .add(button(running ? "fleet.block.end_now" : "fleet.block.drop", () -> end(row)));
    }
    return line;
  }

  Node job(EngagementRow row) {
    HBox line = line(label(row), when.span(row.start(), row.end()));
    if (row.begun()) {
      Label begun = new Label(desk.messages().text("fleet.standing.on_job"));
      begun.getStyleClass().addAll("chip", "in-progress");
      line.getChildren().add(begun);
    }
    return line;
  }

  private Node what(EngagementRow row) {
    Label label = new Label(words.what(row));
    if (row.approved()) {
      return label;
    }
    Label asked = new Label(desk.messages().text("fleet.leave.asked"));
    asked.getStyleClass().addAll("chip", "tentative");
    HBox both = new HBox(label, asked);
    both.getStyleClass().add("list-filters");
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private Node label(EngagementRow row) {
    String jobId = row.jobId();
    if (jobId == null) {
      return new Label(words.job(row));
    }
    Hyperlink link = new Hyperlink(words.job(row));
    link.setOnAction(press -> open(jobId));
    return link;
  }

  private void open(String jobId) {
    boolean known = desk.navigator().knows(Places.JobPlace.class);
    if (known) {
      desk.navigator().go(new Places.JobPlace(jobId));
    } else if (desk.navigator().knows(Places.BoardPlace.class)) {
      desk.navigator().go(new Places.BoardPlace(jobId));
    }
  }

  private HBox line(Node what, String span) {
    Label time = new Label(span);
    time.getStyleClass().add("form-label");
    VBox words = new VBox(what, time);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words);
    line.getStyleClass().add("side-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(desk.messages().text(key));
    button.getStyleClass().add("small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(press -> act.run());
    return button;
  }

  private void grant(EngagementRow row) {
    desk.undos().run(() -> acts.grant().run(row.id()));
  }

  private void end(EngagementRow row) {
    desk.undos().run(() -> acts.block().end(row.id(), when.now()));
  }
}
