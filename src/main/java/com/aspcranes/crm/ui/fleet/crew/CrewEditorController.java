package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.store.office.UserName;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.fleet.history.HistoryPane;
import com.aspcranes.crm.ui.fleet.paper.PaperActs;
import com.aspcranes.crm.ui.fleet.paper.PapersPane;
import com.aspcranes.crm.ui.fleet.time.PastJobs;
import com.aspcranes.crm.ui.fleet.time.TimeActs;
import com.aspcranes.crm.ui.fleet.time.TimePane;
import com.aspcranes.crm.ui.fleet.words.YardChoice;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one crew member, with his time and certificates beside it. */
final class CrewEditorController {
  private final EditorModel<Operator, CrewDraft> model;
  private final FleetQueries fleet;
  private final CrewActs acts;
  private final Desk desk;
  private final TimePane time;
  private final PapersPane papers;
  private final PastJobs past;

  @FXML private EditorPane pane;
  @FXML private Button activate;
  @FXML private Button delete;
  @FXML private VBox days;
  @FXML private VBox side;
  @FXML private Node phoneField;
  @FXML private Node emailField;
  @FXML private Node experienceField;
  @FXML private Node certificationsField;
  @FXML private Node userField;
  @FXML private ComboBox<String> yardId;
  @FXML private ComboBox<String> userId;

  /**
   * @param own the person looks at himself
   */
  CrewEditorController(
      EditorModel<Operator, CrewDraft> model,
      FleetQueries fleet,
      CrewActs acts,
      TimeActs timeActs,
      PaperActs paperActs,
      Desk desk,
      boolean own) {
    this.model = model;
    this.fleet = fleet;
    this.acts = acts;
    this.desk = desk;
    this.time = new TimePane(desk, timeActs, Whose.CREWS, model.id(), own);
    this.papers = new PapersPane(desk, paperActs, Whose.CREWS, model.id());
    this.past = new PastJobs(desk, timeActs, Whose.CREWS, model.id());
  }

  @FXML
  private void initialize() {
    YardChoice.pick(yardId, fleet, desk);
    boolean details = desk.may(Act.SEE_OPERATOR_DETAILS, true);
    List.of(phoneField, emailField, experienceField, certificationsField)
        .forEach(field -> show(field, details));
    show(userField, desk.may(Act.MANAGE_USERS));
    Choices.fill(userId, List.of(""), code -> desk.messages().text("operator.user.none"));
    desk.background().run(() -> acts.office().users()).onDone(this::users);
    if (!model.isNew()) {
      pane.getMarks().add(time.mark());
      days.getChildren().add(time.strip());
      side.getChildren().add(time);
      if (desk.may(Act.READ_PAPERS, true)) {
        side.getChildren().add(papers);
      }
      side.getChildren().add(past);
      if (desk.may(Act.READ_AUDIT)) {
        side.getChildren().add(new HistoryPane(desk, model.id(), acts.history()));
      }
    }
    show(days, !model.isNew());
    show(side, !model.isNew());
    pane.show(model, desk);
    model.seenProperty().subscribe(this::shown);
  }

  Screen screen() {
    return pane.screen(model);
  }

  private void users(Map<String, UserName> users) {
    List<String> uids = new ArrayList<>(List.of(""));
    users.values().stream()
        .filter(user -> user.role().equals("operator"))
        .forEach(user -> uids.add(user.uid()));
    String chosen = userId.getValue();
    Choices.fill(
        userId,
        uids,
        uid -> {
          UserName user = uid == null ? null : users.get(uid);
          return user == null ? desk.messages().text("operator.user.none") : user.displayName();
        });
    userId.setValue(null);
    userId.setValue(chosen);
  }

  private void shown(@Nullable Operator seen) {
    show(activate, seen != null && desk.may(Act.EDIT_OPERATORS));
    show(delete, seen != null && desk.may(Act.DELETE_EQUIPMENT));
    if (seen != null) {
      activate.setText(
          desk.messages().text(seen.active ? "operator.retire" : "operator.bring_back"));
      time.about(seen.name, seen.active);
      papers.about(seen.name);
    }
  }

  @FXML
  private void activate() {
    Operator seen = model.seenProperty().get();
    if (seen != null) {
      desk.undos().run(() -> acts.activate().run(seen.id, !seen.active));
    }
  }

  @FXML
  private void delete() {
    Operator seen = model.seenProperty().get();
    if (seen != null
        && desk.prompts()
            .confirm(
                desk.messages().text("operator.delete.title", seen.name),
                desk.messages().text("operator.delete.text"),
                desk.messages().text("operator.delete"))) {
      desk.undos()
          .run(
              () -> acts.delete().run(seen.id),
              id -> desk.navigator().back(),
              why -> desk.prompts().toast(desk.messages().refusal(why)));
    }
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
