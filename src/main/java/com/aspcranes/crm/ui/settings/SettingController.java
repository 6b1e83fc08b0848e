package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.setting.SettingRow;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.setting.DropValue;
import com.aspcranes.crm.usecase.setting.SetValue;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One setting: its values in time, and a new one from a day on. */
final class SettingController {
  private final SettingsViewModel model;
  private final SetValue set;
  private final DropValue drop;
  private final SettingWords words;
  private final Desk desk;
  private @Nullable SettingLine shown;
  private @Nullable ValueInput input;

  @FXML private VBox root;
  @FXML private Label heading;
  @FXML private Label hint;
  @FXML private TableView<SettingRow> history;
  @FXML private TableColumn<SettingRow, LocalDate> from;
  @FXML private TableColumn<SettingRow, String> value;
  @FXML private TableColumn<SettingRow, String> time;
  @FXML private TableColumn<SettingRow, String> by;
  @FXML private Button takeBack;
  @FXML private VBox form;
  @FXML private FormField day;
  @FXML private DatePicker start;
  @FXML private FormField field;
  @FXML private Button save;
  @FXML private Label barred;

  SettingController(SettingsViewModel model, SetValue set, DropValue drop, Desk desk) {
    this.model = model;
    this.set = set;
    this.drop = drop;
    this.desk = desk;
    this.words = new SettingWords(desk.messages());
  }

  @FXML
  private void initialize() {
    Days.write(start, desk.messages().locale());
    start.setDayCellFactory(
        picker ->
            new DateCell() {
              @Override
              public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || day.isBefore(model.today()));
              }
            });
    Columns.day(from, desk, SettingRow::from);
    Columns.text(value, row -> shown == null ? "" : words.value(shown.key(), shown.value(row)));
    Columns.chip(
        time,
        row -> shown == null ? "" : words.time(shown.time(row)),
        row -> shown == null ? "draft" : SettingWords.style(shown.time(row)));
    Columns.text(by, row -> row.by() == null ? desk.messages().text("setting.setup") : row.by());
    Label none = new Label(desk.messages().text("setting.history.none"));
    none.setWrapText(true);
    VBox instead = new VBox(none);
    instead.getStyleClass().add("list-placeholder");
    instead.setAlignment(Pos.CENTER);
    history.setPlaceholder(instead);
    history.getSelectionModel().selectedItemProperty().subscribe(this::offerTakeBack);
    hint.managedProperty().bind(hint.visibleProperty());
    form.managedProperty().bind(form.visibleProperty());
    barred.managedProperty().bind(barred.visibleProperty());
    show(null);
  }

  /** A setting to begin with; its input starts at what holds. */
  void show(@Nullable SettingLine line) {
    if (line != null && shown != null && line.key().equals(shown.key())) {
      refresh();
      return;
    }
    shown = line;
    root.setVisible(line != null);
    if (line == null) {
      return;
    }
    heading.setText(words.label(line.key()));
    hint.setText(words.hint(line.key()));
    hint.setVisible(!hint.getText().isEmpty());
    boolean mayEdit = desk.may(line.key().page().editing());
    form.setVisible(mayEdit);
    barred.setVisible(!mayEdit);
    takeBack.setVisible(mayEdit);
    begin(line);
    refresh();
  }

  /** The same setting, its values perhaps changed. */
  void refresh() {
    if (shown != null) {
      SettingLine line = model.line(shown.key());
      shown = line;
      if (!history.getItems().equals(line.rows())) {
        history.getItems().setAll(line.rows());
      }
      offerTakeBack(history.getSelectionModel().getSelectedItem());
    }
  }

  private void begin(SettingLine line) {
    ValueInput fresh = ValueInput.of(line.key(), model.line(line.key()).value(), words);
    input = fresh;
    start.setValue(model.today());
    field.setField(line.key().key());
    field.setInput(fresh.node());
    field.setProblem(null);
    day.setProblem(null);
  }

  private void offerTakeBack(@Nullable SettingRow row) {
    takeBack.setDisable(row == null || shown == null || !shown.canBeTakenBack(row));
  }

  @FXML
  private void save() {
    SettingLine line = shown;
    ValueInput typed = input;
    LocalDate from = start.getValue();
    if (line == null || typed == null) {
      return;
    }
    FieldProblems problems = new FieldProblems(form, desk.messages());
    problems.clear();
    if (from == null) {
      problems.show(Refusal.of("refusal.required", "effective_from"));
      return;
    }
    List<String> value = typed.typed().get();
    desk.undos()
        .run(
            () -> set.run(line.key(), value, from),
            id -> begin(line),
            refusal -> problems.tell(refusal, desk.prompts()));
  }

  @FXML
  private void takeBack() {
    SettingLine line = shown;
    SettingRow row = history.getSelectionModel().getSelectedItem();
    if (line != null && row != null) {
      desk.undos().run(() -> drop.run(line.key(), row.id()));
    }
  }
}
