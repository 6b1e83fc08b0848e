package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.rules.setting.SettingPage;
import com.aspcranes.crm.store.setting.SettingRow;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.online.KeptSelection;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Pages of settings, the settings of one, and one setting with its history. */
final class SettingsController {
  private final SettingsViewModel model;
  private final SettingController detail;
  private final SettingWords words;
  private final Desk desk;
  private final List<ExtraPage> extras;

  /** A page that holds something else than settings. */
  record ExtraPage(String title, Node content, Runnable shown) {}

  @FXML private BorderPane root;
  @FXML private ListView<Object> pages;
  @FXML private StackPane middle;
  @FXML private SplitPane settings;
  @FXML private TableView<SettingLine> table;
  @FXML private TableColumn<SettingLine, String> name;
  @FXML private TableColumn<SettingLine, String> value;
  @FXML private TableColumn<SettingLine, LocalDate> since;
  @FXML private TableColumn<SettingLine, String> by;
  @FXML private TableColumn<SettingLine, String> coming;

  SettingsController(
      SettingsViewModel model, SettingController detail, Desk desk, List<ExtraPage> extras) {
    this.model = model;
    this.detail = detail;
    this.desk = desk;
    this.words = new SettingWords(desk.messages());
    this.extras = extras;
  }

  @FXML
  private void initialize() {
    List<Object> all = new ArrayList<>(model.pages());
    all.addAll(extras);
    pages.getItems().setAll(all);
    pages.setCellFactory(ignored -> new PageCell());
    Columns.text(name, line -> words.label(line.key()));
    Columns.text(value, line -> words.value(line.key(), line.value()));
    Columns.day(since, desk, line -> line.inForce().map(SettingRow::from).orElse(null));
    Columns.text(
        by,
        line ->
            line.inForce()
                .map(SettingRow::by)
                .orElseGet(
                    () ->
                        desk.messages()
                            .text(line.value().isEmpty() ? "setting.nobody" : "setting.shipped")));
    Columns.text(
        coming,
        line -> line.next().map(row -> words.value(line.key(), line.value(row))).orElse(""));
    KeptSelection.show(table, model.lines(), line -> line.key().key(), detail::show);
    pages.getSelectionModel().selectedItemProperty().subscribe(this::turn);
    model.rowsProperty().subscribe(rows -> detail.refresh());
    model.reading.whileShown(root);
    pages.getSelectionModel().selectFirst();
  }

  private void turn(@Nullable Object page) {
    if (page instanceof SettingPage known) {
      middle.getChildren().setAll(settings);
      model.page.set(known);
    } else if (page instanceof ExtraPage extra) {
      middle.getChildren().setAll(extra.content());
      extra.shown().run();
    }
  }

  private final class PageCell extends ListCell<Object> {
    @Override
    protected void updateItem(@Nullable Object page, boolean empty) {
      super.updateItem(page, empty);
      if (page instanceof SettingPage known) {
        setText(words.page(known));
      } else if (page instanceof ExtraPage extra) {
        setText(extra.title());
      } else {
        setText(null);
      }
    }
  }
}
