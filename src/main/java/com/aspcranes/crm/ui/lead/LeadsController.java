package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.lead.LeadFilter;
import com.aspcranes.crm.store.lead.LeadRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of leads. */
final class LeadsController {
  private final ListModel<LeadRow, LeadFilter> model;
  private final Desk desk;

  @FXML private ListPane<LeadRow> pane;
  @FXML private ChoiceChip<LeadLook> look;
  @FXML private TableColumn<LeadRow, String> company;
  @FXML private TableColumn<LeadRow, String> person;
  @FXML private TableColumn<LeadRow, String> phone;
  @FXML private TableColumn<LeadRow, String> service;
  @FXML private TableColumn<LeadRow, String> site;
  @FXML private TableColumn<LeadRow, LocalDate> start;
  @FXML private TableColumn<LeadRow, String> status;
  @FXML private TableColumn<LeadRow, String> assigned;
  @FXML private TableColumn<LeadRow, LocalDate> followUp;

  LeadsController(ListModel<LeadRow, LeadFilter> model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    look.fill(
        List.of(LeadLook.values()),
        way -> desk.messages().text("lead.look." + way.name().toLowerCase(Locale.ROOT)));
    Columns.text(
        company, row -> row.companyName() == null ? row.customerName() : row.companyName());
    Columns.text(person, LeadRow::customerName);
    Columns.text(phone, LeadRow::phone);
    Columns.text(service, LeadRow::serviceNeeded);
    Columns.text(site, LeadRow::siteLocation);
    Columns.day(start, desk, LeadRow::startDate);
    Columns.chip(
        status,
        row -> LeadWords.status(desk.messages(), row.status()),
        row -> LeadWords.style(row.status()));
    Columns.text(assigned, this::owner);
    Columns.day(followUp, desk, LeadRow::nextFollowUpOn);
    pane.onCreate(desk.may(Act.CREATE_LEAD), () -> open(EditorModel.NEW));
    pane.show(model, desk, "leads", row -> open(row.id()));
    pane.filterBy(model, this::filter, look.valueProperty());
  }

  private String owner(LeadRow row) {
    return row.assignedName() == null
        ? desk.messages().text("lead.unassigned")
        : row.assignedName();
  }

  private LeadFilter filter() {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    return Objects.requireNonNullElse(look.value(), LeadLook.OPEN)
        .filter(pane.searched(), desk.session().uid(), today);
  }

  private void open(String id) {
    desk.navigator().go(new Places.LeadPlace(id));
  }
}
