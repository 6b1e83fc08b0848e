package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.control.list.SwitchChip;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of customers. */
final class CustomersController {
  private static final String EVERY = "";

  private final ListModel<CustomerRow, CustomerFilter> model;
  private final ArchiveCustomer archiving;
  private final Desk desk;

  @FXML private ListPane<CustomerRow> pane;
  @FXML private ChoiceChip<String> type;
  @FXML private SwitchChip archived;
  @FXML private TableColumn<CustomerRow, String> name;
  @FXML private TableColumn<CustomerRow, String> contact;
  @FXML private TableColumn<CustomerRow, String> phone;
  @FXML private TableColumn<CustomerRow, String> email;
  @FXML private TableColumn<CustomerRow, String> kind;
  @FXML private TableColumn<CustomerRow, String> gstin;
  @FXML private TableColumn<CustomerRow, String> pending;

  CustomersController(
      ListModel<CustomerRow, CustomerFilter> model, ArchiveCustomer archiving, Desk desk) {
    this.model = model;
    this.archiving = archiving;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    List<String> types = new ArrayList<>(List.of(EVERY));
    types.addAll(CustomerWords.TYPES);
    type.fill(types, code -> CustomerWords.type(desk.messages(), code));
    Columns.text(name, CustomerRow::name);
    Columns.text(contact, CustomerRow::contactName);
    Columns.text(phone, CustomerRow::phone);
    Columns.text(email, CustomerRow::email);
    Columns.text(kind, row -> CustomerWords.type(desk.messages(), row.type()));
    Columns.text(gstin, CustomerRow::gstin);
    Columns.text(pending, row -> row.pending() ? desk.messages().text("list.pending") : null);
    pane.onCreate(desk.may(Act.EDIT_CUSTOMERS), () -> open(EditorModel.NEW));
    if (desk.may(Act.EDIT_CUSTOMERS)) {
      pane.onMany(desk.messages().text("customer.archive"), rows -> archive(rows, true));
      pane.onMany(desk.messages().text("customer.restore"), rows -> archive(rows, false));
    }
    pane.show(model, desk, "customers", row -> open(row.id()));
    pane.filterBy(model, this::filter, type.valueProperty(), archived.selectedProperty());
  }

  private CustomerFilter filter() {
    String code = type.value();
    return new CustomerFilter(
        pane.searched(), code == null || code.isEmpty() ? null : code, archived.isSelected());
  }

  private void archive(List<CustomerRow> rows, boolean archived) {
    List<String> ids = rows.stream().map(CustomerRow::id).toList();
    desk.undos().run(() -> archiving.run(ids, archived));
  }

  private void open(String id) {
    desk.navigator().go(new Places.CustomerPlace(id));
  }
}
