package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.CraneCheck;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.files.FilesStrip;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.fleet.history.HistoryPane;
import com.aspcranes.crm.ui.fleet.paper.PaperActs;
import com.aspcranes.crm.ui.fleet.paper.PapersPane;
import com.aspcranes.crm.ui.fleet.time.PastJobs;
import com.aspcranes.crm.ui.fleet.time.TimeActs;
import com.aspcranes.crm.ui.fleet.time.TimePane;
import com.aspcranes.crm.ui.fleet.words.FleetWords;
import com.aspcranes.crm.ui.fleet.words.YardChoice;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one crane, with its time and its papers beside it. */
final class CraneEditorController {
  private final EditorModel<Equipment, CraneDraft> model;
  private final FleetQueries fleet;
  private final CraneActs acts;
  private final PaperActs papersActs;
  private final Desk desk;
  private final TimePane time;
  private final PapersPane papers;
  private final PastJobs past;

  @FXML private EditorPane pane;
  @FXML private Label number;
  @FXML private Button activate;
  @FXML private Button delete;
  @FXML private VBox days;
  @FXML private VBox side;
  @FXML private VBox rates;
  @FXML private FilesStrip files;
  @FXML private Node vendorField;
  @FXML private Node vendorCostField;
  @FXML private ComboBox<String> category;
  @FXML private ComboBox<String> ownership;
  @FXML private ComboBox<String> yardId;
  @FXML private DatePicker manufacturingDate;
  @FXML private DatePicker registrationDate;

  CraneEditorController(
      EditorModel<Equipment, CraneDraft> model,
      FleetQueries fleet,
      CraneActs acts,
      TimeActs timeActs,
      PaperActs paperActs,
      Desk desk) {
    this.model = model;
    this.fleet = fleet;
    this.acts = acts;
    this.papersActs = paperActs;
    this.desk = desk;
    this.time = new TimePane(desk, timeActs, Whose.CRANES, model.id(), false);
    this.papers = new PapersPane(desk, paperActs, Whose.CRANES, model.id());
    this.past = new PastJobs(desk, timeActs, Whose.CRANES, model.id());
  }

  @FXML
  private void initialize() {
    Choices.fill(
        category, CraneCheck.CATEGORIES, code -> FleetWords.category(desk.messages(), code));
    Choices.fill(
        ownership, CraneCheck.OWNERSHIPS, code -> FleetWords.ownership(desk.messages(), code));
    YardChoice.pick(yardId, fleet, desk);
    Days.write(manufacturingDate, desk.messages().locale());
    Days.write(registrationDate, desk.messages().locale());
    boolean seesMoney = desk.may(Act.SEE_EQUIPMENT_RATES);
    show(rates, seesMoney);
    ownership
        .valueProperty()
        .subscribe(
            code -> {
              boolean hired = "cross_hired".equals(code);
              show(vendorField, hired);
              show(vendorCostField, hired && seesMoney);
            });
    if (!model.isNew()) {
      pane.getMarks().add(time.mark());
      days.getChildren().add(time.strip());
      side.getChildren().add(time);
      if (desk.may(Act.READ_PAPERS, true)) {
        side.getChildren().add(0, papers);
      }
      side.getChildren().add(past);
      if (desk.may(Act.READ_AUDIT)) {
        side.getChildren().add(new HistoryPane(desk, model.id(), acts.history()));
      }
    }
    show(days, !model.isNew());
    show(side, !model.isNew());
    pane.show(model, desk);
    files.begin(desk, papersActs.filing());
    model.seenProperty().subscribe(this::shown);
  }

  Screen screen() {
    return pane.screen(model);
  }

  private void shown(@Nullable Equipment seen) {
    show(activate, seen != null && desk.may(Act.EDIT_EQUIPMENT));
    show(delete, seen != null && desk.may(Act.DELETE_EQUIPMENT));
    number.setText(seen == null ? "" : seen.equipmentId);
    if (seen != null) {
      activate.setText(
          desk.messages().text(seen.active ? "equipment.retire" : "equipment.bring_back"));
      time.about(seen.name, seen.active);
      papers.about(seen.name);
      files.show(new FileOwner(FileSlot.CRANE_PICTURES, seen.id), desk.may(Act.EDIT_EQUIPMENT));
    }
  }

  @FXML
  private void activate() {
    Equipment seen = model.seenProperty().get();
    if (seen != null) {
      desk.undos().run(() -> acts.activate().run(seen.id, !seen.active));
    }
  }

  @FXML
  private void delete() {
    Equipment seen = model.seenProperty().get();
    if (seen != null
        && desk.prompts()
            .confirm(
                desk.messages().text("equipment.delete.title", seen.name),
                desk.messages().text("equipment.delete.text"),
                desk.messages().text("equipment.delete"))) {
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
