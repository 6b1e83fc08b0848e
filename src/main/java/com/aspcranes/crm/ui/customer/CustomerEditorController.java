package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.ContactRow;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The form of one customer. */
final class CustomerEditorController {
  private final EditorModel<Customer, CustomerDraft> model;
  private final CustomerQueries customers;
  private final Changes changes;
  private final ArchiveCustomer archiving;
  private final ContactDialog contactDialog;
  private final Desk desk;

  @FXML private EditorPane pane;
  @FXML private Button archive;
  @FXML private Button addContact;
  @FXML private ComboBox<String> type;
  @FXML private ComboBox<String> stateCode;
  @FXML private ListView<String> contacts;

  CustomerEditorController(
      EditorModel<Customer, CustomerDraft> model,
      CustomerQueries customers,
      Changes changes,
      ArchiveCustomer archiving,
      ContactDialog contactDialog,
      Desk desk) {
    this.model = model;
    this.customers = customers;
    this.changes = changes;
    this.archiving = archiving;
    this.contactDialog = contactDialog;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Choices.fill(type, CustomerWords.TYPES, code -> CustomerWords.type(desk.messages(), code));
    Choices.fill(
        stateCode,
        StateCodes.all(),
        code -> code == null ? "" : desk.messages().text("state." + code));
    contacts.setPlaceholder(new Label(desk.messages().text("contact.none")));
    pane.show(model, desk);
    model.seenProperty().subscribe(this::showActs);
    new Requery<>(
            desk.background(),
            () -> customers.contacts(model.id()),
            rows -> contacts.getItems().setAll(rows.stream().map(this::line).toList()),
            again -> changes.subscribe(Set.of("contacts"), again))
        .whileShown(pane);
  }

  Screen screen() {
    return pane.screen(model);
  }

  private void showActs(@Nullable Customer seen) {
    boolean offered = seen != null && desk.may(Act.EDIT_CUSTOMERS);
    archive.setVisible(offered);
    archive.setText(
        desk.messages()
            .text(seen != null && seen.archived ? "customer.restore" : "customer.archive"));
    addContact.setDisable(!offered);
  }

  private String line(ContactRow contact) {
    String more = contact.phone() == null ? contact.email() : contact.phone();
    String role = contact.role() == null ? "" : ", " + contact.role();
    return contact.name() + role + (more == null ? "" : " · " + more);
  }

  @FXML
  private void archive() {
    Customer seen = model.seenProperty().get();
    if (seen != null) {
      desk.undos().run(() -> archiving.run(seen.id, !seen.archived));
    }
  }

  @FXML
  private void addContact() {
    contactDialog.ask(model.id(), () -> {});
  }
}
