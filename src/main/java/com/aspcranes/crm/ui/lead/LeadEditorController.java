package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** The form of one lead, with the acts that take it on. */
final class LeadEditorController {
  private final LeadEditorViewModel model;
  private final LeadActs leadActs;
  private final Desk desk;
  private final String id;

  @FXML private BorderPane root;
  @FXML private GridPane form;
  @FXML private Label heading;
  @FXML private Label status;
  @FXML private Label unsaved;
  @FXML private HBox acts;
  @FXML private Button save;
  @FXML private TextField companyName;
  @FXML private TextField customerName;
  @FXML private TextField designation;
  @FXML private TextField phone;
  @FXML private TextField email;
  @FXML private TextField serviceNeeded;
  @FXML private TextField siteLocation;
  @FXML private TextField capacityTons;
  @FXML private TextField rentalDays;
  @FXML private TextField shiftTiming;
  @FXML private TextArea notes;
  @FXML private ComboBox<String> source;
  @FXML private ComboBox<String> siteState;
  @FXML private DatePicker startDate;
  @FXML private DatePicker followUpOn;

  /** True while the form is set, so that setting it is no typing. */
  private boolean filling = true;

  LeadEditorController(LeadEditorViewModel model, LeadActs leadActs, Desk desk, String id) {
    this.model = model;
    this.leadActs = leadActs;
    this.desk = desk;
    this.id = id;
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
    save.disableProperty().bind(model.dirty.not());
    unsaved.visibleProperty().bind(model.dirty);
    List.of(
            companyName,
            customerName,
            designation,
            phone,
            email,
            serviceNeeded,
            siteLocation,
            capacityTons,
            rentalDays,
            shiftTiming)
        .forEach(this::watch);
    watch(notes);
    source.valueProperty().subscribe(code -> typed());
    siteState.valueProperty().subscribe(code -> typed());
    startDate.valueProperty().subscribe(day -> typed());
    followUpOn.valueProperty().subscribe(day -> typed());
    status.setVisible(!isNew());
    heading.setText(isNew() ? desk.messages().text("lead.new") : "");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fill();
    load();
  }

  ObservableValue<String> title() {
    return heading.textProperty();
  }

  private void watch(TextInputControl input) {
    input.textProperty().subscribe(text -> typed());
  }

  private boolean isNew() {
    return id.equals(LeadScreens.NEW);
  }

  private void load() {
    if (!isNew()) {
      desk.background().run(() -> model.load(id)).onDone(this::loaded);
    }
  }

  private void loaded(Optional<Lead> found) {
    if (found.isEmpty()) {
      heading.setText(desk.messages().text("lead.gone"));
      form.setDisable(true);
      acts.getChildren().clear();
      return;
    }
    Lead lead = found.get();
    model.show(lead);
    heading.setText(lead.companyName == null ? lead.customerName : lead.companyName);
    status.setText(LeadWords.status(desk.messages(), lead.status));
    status.getStyleClass().setAll("label", "chip", LeadWords.style(lead.status));
    boolean own = desk.session().uid().equals(lead.assignedTo);
    form.setDisable(!desk.may(Act.EDIT_LEADS, own));
    save.setVisible(desk.may(Act.EDIT_LEADS, own));
    acts.getChildren().setAll(leadActs.buttons(lead, own, this::load));
    fill();
  }

  @FXML
  private void save() {
    desk.undos().run(model::save, this::saved, this::refused);
  }

  private void saved(String savedId) {
    new FieldProblems(form, desk.messages()).clear();
    model.saved();
    if (isNew()) {
      desk.prompts().toast(desk.messages().text("lead.added"));
      desk.navigator().go(new Places.LeadPlace(savedId));
    } else {
      load();
    }
  }

  private void refused(Refusal refusal) {
    new FieldProblems(form, desk.messages()).tell(refusal, desk.prompts());
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.S && !save.isDisabled()) {
      save();
      key.consume();
    }
  }

  private void fill() {
    filling = true;
    LeadDraft draft = model.draft.get();
    companyName.setText(draft.companyName());
    customerName.setText(draft.customerName());
    designation.setText(draft.designation());
    phone.setText(draft.phone());
    email.setText(draft.email());
    source.setValue(draft.source());
    serviceNeeded.setText(draft.serviceNeeded());
    siteLocation.setText(draft.siteLocation());
    siteState.setValue(draft.siteState().isEmpty() ? null : draft.siteState());
    capacityTons.setText(draft.capacityTons());
    startDate.setValue(draft.startDate());
    rentalDays.setText(draft.rentalDays());
    shiftTiming.setText(draft.shiftTiming());
    followUpOn.setValue(draft.followUpOn());
    notes.setText(draft.notes());
    filling = false;
  }

  private void typed() {
    if (!filling) {
      model.draft.set(
          new LeadDraft(
              companyName.getText(),
              customerName.getText(),
              designation.getText(),
              phone.getText(),
              email.getText(),
              source.getValue(),
              serviceNeeded.getText(),
              siteLocation.getText(),
              siteState.getValue() == null ? "" : siteState.getValue(),
              capacityTons.getText(),
              startDate.getValue(),
              rentalDays.getText(),
              shiftTiming.getText(),
              followUpOn.getValue(),
              notes.getText()));
    }
  }
}
