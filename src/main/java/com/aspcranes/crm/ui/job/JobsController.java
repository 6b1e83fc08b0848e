package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.job.JobFilter;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of jobs: everybody's for the office, one's own for a crew member. */
final class JobsController {
  private final ListModel<JobRow, JobFilter> model;
  private final Desk desk;

  @FXML private ListPane<JobRow> pane;
  @FXML private ChoiceChip<JobLook> look;
  @FXML private TableColumn<JobRow, String> number;
  @FXML private TableColumn<JobRow, String> title;
  @FXML private TableColumn<JobRow, String> customer;
  @FXML private TableColumn<JobRow, String> site;
  @FXML private TableColumn<JobRow, String> status;
  @FXML private TableColumn<JobRow, Instant> start;
  @FXML private TableColumn<JobRow, Instant> end;
  @FXML private TableColumn<JobRow, LocalDate> needed;
  @FXML private TableColumn<JobRow, BigDecimal> capacity;

  JobsController(ListModel<JobRow, JobFilter> model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    look.fill(
        List.of(JobLook.values()),
        way -> desk.messages().text("job.look." + way.name().toLowerCase(Locale.ROOT)));
    Columns.text(number, JobRow::jobNumber);
    Columns.text(title, JobRow::title);
    Columns.text(customer, JobRow::customerName);
    Columns.text(site, JobRow::location);
    Columns.chip(
        status,
        row -> JobWords.status(desk.messages(), row.status()),
        row -> JobWords.style(row.status()));
    Columns.moment(start, desk, JobRow::start);
    Columns.moment(end, desk, JobRow::end);
    Columns.day(needed, desk, JobRow::neededFrom);
    Columns.number(capacity, JobRow::requiredCapacityTons);
    pane.onCreate(desk.may(Act.SCHEDULE_JOBS), () -> open(EditorModel.NEW));
    pane.show(model, desk, "jobs", row -> open(row.id()));
    pane.filterBy(
        model,
        () -> Objects.requireNonNullElse(look.value(), JobLook.OPEN).filter(pane.searched()),
        look.valueProperty());
  }

  private void open(String id) {
    desk.navigator().go(new Places.JobPlace(id));
  }
}
