package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;

/** The list of customers. */
final class CustomersController {
  private static final String EVERY = "";

  private final CustomersViewModel model;
  private final Desk desk;

  @FXML private ListPane<CustomerRow> pane;
  @FXML private ComboBox<String> type;
  @FXML private CheckBox archived;
  @FXML private TableColumn<CustomerRow, String> name;
  @FXML private TableColumn<CustomerRow, String> contact;
  @FXML private TableColumn<CustomerRow, String> phone;
  @FXML private TableColumn<CustomerRow, String> email;
  @FXML private TableColumn<CustomerRow, String> kind;
  @FXML private TableColumn<CustomerRow, String> gstin;
  @FXML private TableColumn<CustomerRow, String> pending;

  CustomersController(CustomersViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    List<String> types = new ArrayList<>(List.of(EVERY));
    types.addAll(CustomerWords.TYPES);
    Choices.fill(type, types, code -> CustomerWords.type(desk.messages(), code));
    type.setValue(EVERY);
    Columns.text(name, CustomerRow::name);
    Columns.text(contact, CustomerRow::contactName);
    Columns.text(phone, CustomerRow::phone);
    Columns.text(email, CustomerRow::email);
    Columns.text(kind, row -> CustomerWords.type(desk.messages(), row.type()));
    Columns.text(gstin, CustomerRow::gstin);
    Columns.text(pending, row -> row.pending() ? desk.messages().text("list.pending") : null);
    pane.show(model.list, desk.messages(), row -> open(row.id()));
    pane.onCreate(desk.may(Act.EDIT_CUSTOMERS), () -> open(CustomerScreens.NEW));
    pane.searchProperty().subscribe(text -> filter());
    type.valueProperty().subscribe(code -> filter());
    archived.selectedProperty().subscribe(on -> filter());
  }

  private void filter() {
    String code = type.getValue();
    model.filter.set(
        new CustomerFilter(
            pane.searchProperty().get().strip(),
            code == null || code.isEmpty() ? null : code,
            archived.isSelected()));
  }

  private void open(String id) {
    desk.navigator().go(new Places.CustomerPlace(id));
  }
}
