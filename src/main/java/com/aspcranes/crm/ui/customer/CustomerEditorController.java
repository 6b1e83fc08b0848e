package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.store.customer.ContactRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;

/** The form of one customer. */
final class CustomerEditorController {
  private final CustomerEditorViewModel model;
  private final ArchiveCustomer archiving;
  private final ContactDialog contactDialog;
  private final Desk desk;
  private final String id;

  @FXML private BorderPane root;
  @FXML private GridPane form;
  @FXML private Label heading;
  @FXML private Label unsaved;
  @FXML private Button save;
  @FXML private Button archive;
  @FXML private Button addContact;
  @FXML private TextField name;
  @FXML private TextField companyName;
  @FXML private TextField contactName;
  @FXML private TextField designation;
  @FXML private TextField phone;
  @FXML private TextField email;
  @FXML private TextField creditDays;
  @FXML private TextField gstin;
  @FXML private TextArea address;
  @FXML private TextArea billingAddress;
  @FXML private TextArea notes;
  @FXML private ComboBox<String> type;
  @FXML private ComboBox<String> stateCode;
  @FXML private ListView<String> contacts;

  /** True while the form is set, so that setting it is no typing. */
  private boolean filling = true;

  CustomerEditorController(
      CustomerEditorViewModel model,
      ArchiveCustomer archiving,
      ContactDialog contactDialog,
      Desk desk,
      String id) {
    this.model = model;
    this.archiving = archiving;
    this.contactDialog = contactDialog;
    this.desk = desk;
    this.id = id;
  }

  @FXML
  private void initialize() {
    Choices.fill(type, CustomerWords.TYPES, code -> CustomerWords.type(desk.messages(), code));
    Choices.fill(
        stateCode,
        StateCodes.all(),
        code -> code == null ? "" : desk.messages().text("state." + code));
    boolean mayEdit = desk.may(Act.EDIT_CUSTOMERS);
    form.setDisable(!mayEdit);
    save.setVisible(mayEdit);
    archive.setVisible(mayEdit && !id.equals(CustomerScreens.NEW));
    addContact.setDisable(!mayEdit || id.equals(CustomerScreens.NEW));
    save.disableProperty().bind(model.dirty.not());
    unsaved.visibleProperty().bind(model.dirty);
    inputs().forEach(input -> input.textProperty().subscribe(text -> typed()));
    type.valueProperty().subscribe(code -> typed());
    stateCode.valueProperty().subscribe(code -> typed());
    contacts.setPlaceholder(new Label(desk.messages().text("contact.none")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fill();
    load();
  }

  ObservableValue<String> title() {
    return heading.textProperty();
  }

  private void load() {
    if (id.equals(CustomerScreens.NEW)) {
      heading.setText(desk.messages().text("customer.new"));
      return;
    }
    desk.background().run(() -> model.load(id)).onDone(this::loaded);
  }

  private void loaded(CustomerEditorViewModel.Loaded loaded) {
    if (loaded.customer() == null) {
      heading.setText(desk.messages().text("customer.gone"));
      form.setDisable(true);
      return;
    }
    model.show(loaded.customer());
    heading.setText(loaded.customer().name);
    archive.setText(
        desk.messages().text(model.isArchived() ? "customer.restore" : "customer.archive"));
    contacts.getItems().setAll(loaded.contacts().stream().map(this::line).toList());
    fill();
  }

  private String line(ContactRow contact) {
    String more = contact.phone() == null ? contact.email() : contact.phone();
    String role = contact.role() == null ? "" : ", " + contact.role();
    return contact.name() + role + (more == null ? "" : " · " + more);
  }

  @FXML
  private void save() {
    desk.undos().run(model::save, this::saved, this::refused);
  }

  @FXML
  private void archive() {
    boolean wanted = !model.isArchived();
    desk.undos().run(() -> archiving.run(id, wanted), done -> load(), this::refused);
  }

  @FXML
  private void addContact() {
    contactDialog.ask(id, this::load);
  }

  private void saved(String savedId) {
    new FieldProblems(form, desk.messages()).clear();
    model.saved();
    if (id.equals(CustomerScreens.NEW)) {
      desk.prompts().toast(desk.messages().text("customer.added"));
      desk.navigator().go(new Places.CustomerPlace(savedId));
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

  private List<TextInputControl> inputs() {
    return List.of(
        name,
        companyName,
        contactName,
        designation,
        phone,
        email,
        creditDays,
        gstin,
        address,
        billingAddress,
        notes);
  }

  private void fill() {
    filling = true;
    CustomerDraft draft = model.draft.get();
    name.setText(draft.name());
    companyName.setText(draft.companyName());
    contactName.setText(draft.contactName());
    designation.setText(draft.designation());
    phone.setText(draft.phone());
    email.setText(draft.email());
    address.setText(draft.address());
    billingAddress.setText(draft.billingAddress());
    type.setValue(draft.type());
    gstin.setText(draft.gstin());
    stateCode.setValue(draft.stateCode().isEmpty() ? null : draft.stateCode());
    creditDays.setText(draft.creditDays());
    notes.setText(draft.notes());
    filling = false;
  }

  private void typed() {
    if (!filling) {
      model.draft.set(
          new CustomerDraft(
              name.getText(),
              companyName.getText(),
              contactName.getText(),
              designation.getText(),
              phone.getText(),
              email.getText(),
              address.getText(),
              billingAddress.getText(),
              type.getValue(),
              gstin.getText(),
              stateCode.getValue() == null ? "" : stateCode.getValue(),
              creditDays.getText(),
              notes.getText()));
    }
  }
}
