package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.lead.LeadFilter;
import com.aspcranes.crm.store.lead.LeadRow;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.lead.LeadsViewModel.Look;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** The list of leads. */
final class LeadsController {
  private final LeadsViewModel model;
  private final Desk desk;
  private final DateTimeFormatter day;
  private final ToggleGroup looks = new ToggleGroup();

  @FXML private ListPane<LeadRow> pane;
  @FXML private TableColumn<LeadRow, String> company;
  @FXML private TableColumn<LeadRow, String> person;
  @FXML private TableColumn<LeadRow, String> phone;
  @FXML private TableColumn<LeadRow, String> service;
  @FXML private TableColumn<LeadRow, String> site;
  @FXML private TableColumn<LeadRow, String> start;
  @FXML private TableColumn<LeadRow, String> status;
  @FXML private TableColumn<LeadRow, String> assigned;
  @FXML private TableColumn<LeadRow, String> followUp;

  LeadsController(LeadsViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.day = DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale());
  }

  @FXML
  private void initialize() {
    for (Look look : Look.values()) {
      ToggleButton button =
          new ToggleButton(
              desk.messages().text("lead.look." + look.name().toLowerCase(Locale.ROOT)));
      button.setUserData(look);
      button.setToggleGroup(looks);
      pane.getFilters().add(button);
    }
    looks.selectToggle(looks.getToggles().get(0));
    Columns.text(
        company, row -> row.companyName() == null ? row.customerName() : row.companyName());
    Columns.text(person, LeadRow::customerName);
    Columns.text(phone, LeadRow::phone);
    Columns.text(service, LeadRow::serviceNeeded);
    Columns.text(site, LeadRow::siteLocation);
    Columns.text(start, row -> date(row.startDate()));
    Columns.chip(
        status,
        row -> LeadWords.status(desk.messages(), row.status()),
        row -> LeadWords.style(row.status()));
    Columns.text(assigned, this::owner);
    Columns.text(followUp, row -> date(row.nextFollowUpOn()));
    pane.show(model.list, desk.messages(), row -> open(row.id()));
    pane.onCreate(desk.may(Act.CREATE_LEAD), () -> open(LeadScreens.NEW));
    pane.searchProperty().subscribe(text -> filter());
    looks.selectedToggleProperty().subscribe((before, now) -> keepOne(before, now));
    filter();
  }

  private void keepOne(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null) {
      looks.selectToggle(before);
    } else {
      filter();
    }
  }

  private String owner(LeadRow row) {
    return row.assignedName() == null
        ? desk.messages().text("lead.unassigned")
        : row.assignedName();
  }

  private void filter() {
    String text = pane.searchProperty().get().strip();
    Look look = (Look) looks.getSelectedToggle().getUserData();
    model.filter.set(
        switch (look) {
          case OPEN -> new LeadFilter(text, LeadsViewModel.OPEN_STATUSES, null, false, null, false);
          case MINE ->
              new LeadFilter(
                  text, LeadsViewModel.OPEN_STATUSES, desk.session().uid(), false, null, false);
          case UNASSIGNED ->
              new LeadFilter(text, LeadsViewModel.OPEN_STATUSES, null, true, null, false);
          case FOLLOW_UP ->
              new LeadFilter(text, LeadsViewModel.OPEN_STATUSES, null, false, today(), false);
          case ALL -> new LeadFilter(text, List.of(), null, false, null, false);
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), desk.zone());
  }

  private @Nullable String date(@Nullable LocalDate date) {
    return date == null ? null : day.format(date);
  }

  private void open(String id) {
    desk.navigator().go(new Places.LeadPlace(id));
  }
}
