package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.store.customer.ContactRow;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.related.Related;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one customer. */
final class CustomerEditorController {
  private final EditorModel<Customer, CustomerDraft> model;
  private final Contacts people;
  private final ArchiveCustomer archiving;
  private final Related belongings;
  private final ActivityPanes activities;
  private final Desk desk;

  /** What the background reads. */
  private volatile boolean withFormer;

  @FXML private EditorPane pane;
  @FXML private Button archive;
  @FXML private Button addContact;
  @FXML private ComboBox<String> type;
  @FXML private ComboBox<String> stateCode;
  @FXML private ListView<ContactRow> contacts;
  @FXML private CheckBox formerContacts;
  @FXML private Button editContact;
  @FXML private Button archiveContact;
  @FXML private VBox related;
  @FXML private StackPane aside;

  CustomerEditorController(
      EditorModel<Customer, CustomerDraft> model,
      Contacts people,
      ArchiveCustomer archiving,
      Related belongings,
      ActivityPanes activities,
      Desk desk) {
    this.model = model;
    this.people = people;
    this.archiving = archiving;
    this.belongings = belongings;
    this.activities = activities;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Choices.fill(type, CustomerWords.TYPES, code -> CustomerWords.type(desk.messages(), code));
    Choices.fill(
        stateCode,
        StateCodes.all(),
        code -> code == null ? "" : desk.messages().text("state." + code));
    pane.show(model, desk);
    model.seenProperty().subscribe(this::showActs);
    listContacts();
    if (model.isNew()) {
      aside.setManaged(false);
    } else {
      addHistory(model.id());
    }
  }

  private void listContacts() {
    contacts.setPlaceholder(new Label(desk.messages().text("contact.none")));
    contacts.setAccessibleText(desk.messages().text("customer.contacts"));
    contacts.setCellFactory(ignored -> new ContactCell(people));
    BooleanBinding none = contacts.getSelectionModel().selectedItemProperty().isNull();
    editContact.disableProperty().bind(none.or(addContact.disableProperty()));
    archiveContact.disableProperty().bind(none.or(addContact.disableProperty()));
    contacts.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            editContact.fire();
          }
        });
    contacts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row ->
                archiveContact.setText(
                    desk.messages()
                        .text(
                            row != null && row.archived()
                                ? "contact.restore"
                                : "contact.archive")));
    Requery<List<ContactRow>> reading =
        new Requery<>(
                desk.background(),
                () -> people.customers().contacts(model.id(), withFormer),
                rows -> contacts.getItems().setAll(rows),
                again -> people.changes().subscribe(Set.of("contacts"), again))
            .whileShown(pane);
    formerContacts
        .selectedProperty()
        .subscribe(
            on -> {
              withFormer = on;
              reading.again();
            });
  }

  private void addHistory(String id) {
    related
        .getChildren()
        .setAll(
            belongings.dealsOf(id),
            belongings.quotations(QuotationFilter.ofCustomer(id)),
            belongings.jobsOfCustomer(id));
    aside.getChildren().add(activities.of(ActivityQueries.Of.CUSTOMER, id));
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

  @FXML
  private void archive() {
    Customer seen = model.seenProperty().get();
    if (seen != null) {
      desk.undos().run(() -> archiving.run(seen.id, !seen.archived));
    }
  }

  @FXML
  private void addContact() {
    people.add(model.id());
  }

  @FXML
  private void editContact() {
    people.edit(contacts.getSelectionModel().getSelectedItem());
  }

  @FXML
  private void archiveContact() {
    people.archive(contacts.getSelectionModel().getSelectedItem());
  }
}
