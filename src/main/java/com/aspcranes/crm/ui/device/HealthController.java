package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.account.DeskHealth;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.SwitchChip;
import com.aspcranes.crm.ui.control.online.KeptSelection;
import com.aspcranes.crm.ui.control.online.OnlinePane;
import com.aspcranes.crm.ui.device.HealthViewModel.Filter;
import com.aspcranes.crm.ui.device.HealthViewModel.Line;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the sync of every desk is, and what to do about it. */
final class HealthController {
  private final HealthViewModel model;
  private final DeviceActs acts;
  private final Desk desk;
  private final Messages messages;

  @FXML private OnlinePane online;
  @FXML private TextField search;
  @FXML private SwitchChip attention;
  @FXML private Label count;
  @FXML private TableView<Line> table;
  @FXML private TableColumn<Line, String> person;
  @FXML private TableColumn<Line, String> computer;
  @FXML private TableColumn<Line, String> state;
  @FXML private TableColumn<Line, Integer> waiting;
  @FXML private TableColumn<Line, Integer> issues;
  @FXML private TableColumn<Line, Instant> pulled;
  @FXML private TableColumn<Line, Instant> pushed;
  @FXML private TableColumn<Line, Instant> seen;
  @FXML private TableColumn<Line, String> program;
  @FXML private VBox detail;
  @FXML private Label heading;
  @FXML private Label whose;
  @FXML private Label advice;
  @FXML private Label problem;
  @FXML private Label facts;
  @FXML private Button lost;
  @FXML private TableView<SignInSession> sessions;
  @FXML private TableColumn<SignInSession, String> holds;
  @FXML private TableColumn<SignInSession, String> from;
  @FXML private TableColumn<SignInSession, Instant> renewed;
  @FXML private Button revoke;

  HealthController(HealthViewModel model, DeviceActs acts, Desk desk) {
    this.model = model;
    this.acts = acts;
    this.desk = desk;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    Columns.text(person, line -> line.desk().displayName());
    Columns.text(computer, line -> line.desk().deviceName());
    Columns.chip(
        state, line -> messages.text(line.diagnosis().key()), line -> line.diagnosis().style());
    Columns.whole(waiting, line -> line.desk().waiting());
    Columns.whole(issues, line -> line.desk().issues());
    Columns.moment(pulled, desk, line -> line.desk().pulledAt());
    Columns.moment(pushed, desk, line -> line.desk().pushedAt());
    Columns.moment(seen, desk, line -> line.desk().lastSeen());
    Columns.text(program, line -> line.desk().program());
    SortedList<Line> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    KeptSelection.show(table, sorted, Line::key, this::show);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.total() == 0
                        ? ""
                        : messages.text("health.count", model.needing(), model.total()),
                model.answer.answerProperty()));
    Columns.chip(holds, row -> SessionWords.state(messages, row), SessionWords::style);
    Columns.text(from, SignInSession::address);
    Columns.moment(renewed, desk, SignInSession::refreshedAt);
    sessions.getSelectionModel().selectedItemProperty().subscribe(row -> offerRevoke(row));
    problem.managedProperty().bind(problem.visibleProperty());
    search.textProperty().subscribe(text -> filter());
    attention.selectedProperty().subscribe(on -> filter());
    model.answer.answerProperty().subscribe(answer -> show(chosen()));
    online.follow(model.answer, desk);
  }

  private void filter() {
    model.filter.set(new Filter(search.getText().strip(), attention.isSelected()));
  }

  private void offerRevoke(@Nullable SignInSession row) {
    revoke.setDisable(row == null || row.revokedAt() != null);
  }

  private void show(@Nullable Line line) {
    detail.setVisible(line != null);
    if (line == null) {
      return;
    }
    DeskHealth of = line.desk();
    heading.setText(of.deviceName());
    whose.setText(of.displayName() + " · " + messages.text("shell.role." + of.role()));
    advice.setText(messages.text(line.diagnosis().advice()));
    String key = Objects.requireNonNullElse(of.problem(), "");
    problem.setVisible(!key.isEmpty());
    problem.setText(messages.has(key) ? messages.text(key, "") : key);
    facts.setText(messages.text("health.facts", of.waiting(), of.issues(), of.conflicts()));
    lost.setText(messages.text(of.lostAt() == null ? "device.lost" : "device.found.act"));
    sessions.getItems().setAll(model.sessions(line));
    // it would wipe the very desk that the admin works at
    lost.setDisable(model.sessions(line).stream().anyMatch(SignInSession::current));
  }

  @FXML
  private void rename() {
    Line line = chosen();
    if (line != null) {
      acts.rename(line.desk().uid(), line.desk().device(), line.desk().deviceName());
    }
  }

  @FXML
  private void lost() {
    Line line = chosen();
    if (line == null) {
      return;
    }
    DeskHealth of = line.desk();
    if (of.lostAt() == null) {
      acts.reportLost(of.uid(), of.device(), of.deviceName(), of.displayName());
    } else {
      acts.found(of.uid(), of.device(), of.deviceName());
    }
  }

  @FXML
  private void revoke() {
    acts.revoke(sessions.getSelectionModel().getSelectedItem());
  }

  private @Nullable Line chosen() {
    return table.getSelectionModel().getSelectedItem();
  }
}
