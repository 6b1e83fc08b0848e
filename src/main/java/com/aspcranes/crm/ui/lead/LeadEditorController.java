package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.files.FilesStrip;
import com.aspcranes.crm.ui.control.files.Filing;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one lead, with the acts that take it on. */
final class LeadEditorController {
  private final EditorModel<Lead, LeadDraft> model;
  private final LeadActs leadActs;
  private final AlikeBar known;
  private final ActivityPanes activities;
  private final Filing filing;
  private final Desk desk;

  @FXML private EditorPane pane;
  @FXML private Label status;
  @FXML private ComboBox<String> source;
  @FXML private ComboBox<String> siteState;
  @FXML private DatePicker startDate;
  @FXML private DatePicker followUpOn;
  @FXML private VBox alike;
  @FXML private StackPane aside;
  @FXML private FilesStrip files;

  LeadEditorController(
      EditorModel<Lead, LeadDraft> model,
      LeadActs leadActs,
      AlikeBar known,
      ActivityPanes activities,
      Filing filing,
      Desk desk) {
    this.model = model;
    this.leadActs = leadActs;
    this.known = known;
    this.activities = activities;
    this.filing = filing;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Choices.fill(source, LeadWords.SOURCES, code -> LeadWords.source(desk.messages(), code));
    Choices.fill(
        siteState,
        StateCodes.all(),
        code -> code == null ? "" : desk.messages().text("state." + code));
    Days.write(startDate, desk.messages().locale());
    Days.write(followUpOn, desk.messages().locale());
    pane.show(model, desk);
    files.begin(desk, filing);
    model.seenProperty().subscribe(this::showActs);
    known.watch(model, alike);
    if (model.isNew()) {
      aside.setManaged(false);
    } else {
      aside.getChildren().add(activities.of(ActivityQueries.Of.LEAD, model.id()));
    }
  }

  Screen screen() {
    return pane.screen(model);
  }

  private void showActs(@Nullable Lead lead) {
    status.setVisible(lead != null);
    if (lead == null) {
      return;
    }
    status.setText(LeadWords.status(desk.messages(), lead.status));
    status.getStyleClass().setAll("label", "chip", LeadWords.style(lead.status));
    boolean own = desk.session().uid().equals(lead.assignedTo);
    pane.getActs().setAll(leadActs.buttons(lead, own));
    files.show(new FileOwner(FileSlot.LEAD_FILES, lead.id), desk.may(Act.EDIT_LEADS, own));
  }
}
