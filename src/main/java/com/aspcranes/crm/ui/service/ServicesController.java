package com.aspcranes.crm.ui.service;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.offering.ServiceFilter;
import com.aspcranes.crm.store.offering.ServiceRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.control.list.SwitchChip;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.offering.ServiceCheck;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of services. */
final class ServicesController {
  private static final String EVERY = "";

  private final ListModel<ServiceRow, ServiceFilter> model;
  private final Desk desk;

  @FXML private ListPane<ServiceRow> pane;
  @FXML private ChoiceChip<String> category;
  @FXML private SwitchChip retired;
  @FXML private TableColumn<ServiceRow, String> name;
  @FXML private TableColumn<ServiceRow, String> kind;
  @FXML private TableColumn<ServiceRow, Money> price;
  @FXML private TableColumn<ServiceRow, String> unit;
  @FXML private TableColumn<ServiceRow, String> sac;
  @FXML private TableColumn<ServiceRow, String> state;
  @FXML private TableColumn<ServiceRow, String> description;
  @FXML private TableColumn<ServiceRow, String> pending;

  ServicesController(ListModel<ServiceRow, ServiceFilter> model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    List<String> categories = new ArrayList<>(List.of(EVERY));
    categories.addAll(ServiceCheck.CATEGORIES);
    category.fill(
        categories,
        code ->
            code.equals(EVERY)
                ? desk.messages().text("service.category.any")
                : ServiceWords.category(desk.messages(), code));
    Columns.text(name, ServiceRow::name);
    Columns.text(kind, row -> ServiceWords.category(desk.messages(), row.category()));
    Columns.money(price, ServiceRow::price);
    Columns.text(unit, row -> ServiceWords.unit(desk.messages(), row.unit()));
    Columns.text(sac, ServiceRow::sac);
    Columns.chip(
        state,
        row -> desk.messages().text(row.active() ? "service.offered" : "service.retired"),
        row -> row.active() ? "acknowledged" : "draft");
    Columns.text(description, ServiceRow::description);
    Columns.text(pending, row -> row.pending() ? desk.messages().text("list.pending") : null);
    if (!desk.may(Act.SEE_SERVICE_PRICES)) {
      pane.getColumns().remove(price);
    }
    pane.onCreate(desk.may(Act.EDIT_SERVICES), () -> open(EditorModel.NEW));
    pane.show(model, desk, "services", row -> open(row.id()));
    pane.filterBy(model, this::filter, category.valueProperty(), retired.selectedProperty());
  }

  private ServiceFilter filter() {
    String code = category.value();
    return new ServiceFilter(
        pane.searched(), code == null || code.equals(EVERY) ? null : code, retired.isSelected());
  }

  private void open(String id) {
    desk.navigator().go(new Places.ServicePlace(id));
  }
}
