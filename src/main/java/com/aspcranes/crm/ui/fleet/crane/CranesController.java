package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.CraneCheck;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.fleet.crane.CraneFilter.Look;
import com.aspcranes.crm.ui.fleet.words.FleetWords;
import com.aspcranes.crm.ui.fleet.words.PaperWords;
import com.aspcranes.crm.ui.fleet.words.StandingWords;
import com.aspcranes.crm.ui.fleet.words.YardChoice;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The list of cranes. */
final class CranesController {
  private static final String EVERY = "";

  private final ListModel<CraneLine, CraneFilter> model;
  private final FleetQueries fleet;
  private final Desk desk;
  private final StandingWords words;
  private final PaperWords papers;

  @FXML private ListPane<CraneLine> pane;
  @FXML private ChoiceChip<Look> look;
  @FXML private ChoiceChip<String> category;
  @FXML private ChoiceChip<String> yard;
  @FXML private TableColumn<CraneLine, String> number;
  @FXML private TableColumn<CraneLine, String> name;
  @FXML private TableColumn<CraneLine, String> kind;
  @FXML private TableColumn<CraneLine, BigDecimal> capacity;
  @FXML private TableColumn<CraneLine, String> place;
  @FXML private TableColumn<CraneLine, String> now;
  @FXML private TableColumn<CraneLine, String> detail;
  @FXML private TableColumn<CraneLine, Instant> next;
  @FXML private TableColumn<CraneLine, String> nextJob;
  @FXML private TableColumn<CraneLine, String> paper;
  @FXML private TableColumn<CraneLine, String> pending;

  CranesController(ListModel<CraneLine, CraneFilter> model, FleetQueries fleet, Desk desk) {
    this.model = model;
    this.fleet = fleet;
    this.desk = desk;
    this.words = new StandingWords(desk);
    this.papers = new PaperWords(desk);
  }

  @FXML
  private void initialize() {
    look.fill(List.of(Look.values()), this::lookName);
    List<String> categories = new ArrayList<>(List.of(EVERY));
    categories.addAll(CraneCheck.CATEGORIES);
    category.fill(categories, code -> FleetWords.category(desk.messages(), code));
    YardChoice.filter(yard, fleet, desk);
    columns();
    pane.onCreate(desk.may(Act.EDIT_EQUIPMENT), () -> open(EditorModel.NEW));
    pane.show(model, desk, "cranes", line -> open(line.crane().id()));
    pane.filterBy(
        model, this::filter, look.valueProperty(), category.valueProperty(), yard.valueProperty());
  }

  private void columns() {
    Columns.text(number, line -> line.crane().equipmentId());
    Columns.text(name, line -> line.crane().name());
    Columns.text(kind, line -> FleetWords.category(desk.messages(), line.crane().category()));
    Columns.number(capacity, line -> line.crane().maxLiftingCapacity());
    Columns.text(place, line -> line.crane().yardName());
    Columns.chip(
        now,
        line -> words.of(line.now().standing()),
        line -> StandingWords.style(line.now().standing()));
    Columns.text(detail, line -> words.detail(line.now()));
    Columns.moment(next, desk, line -> line.next() == null ? null : line.next().start());
    Columns.text(nextJob, line -> line.next() == null ? null : words.job(line.next()));
    Columns.chip(
        paper, line -> papers.urgent(line.urgent()), line -> papers.urgentStyle(line.urgent()));
    Columns.text(
        pending, line -> line.crane().pending() ? desk.messages().text("list.pending") : null);
    if (!desk.may(Act.READ_PAPERS)) {
      pane.getColumns().remove(paper);
    }
  }

  private String lookName(Look one) {
    return desk.messages().text("fleet.crane.look." + one.name().toLowerCase(Locale.ROOT));
  }

  private CraneFilter filter() {
    Look chosen = look.value();
    return new CraneFilter(
        pane.searched(),
        chosen == null ? Look.WORKING : chosen,
        given(category.value()),
        given(yard.value()));
  }

  private static @Nullable String given(@Nullable String code) {
    return code == null || code.isEmpty() ? null : code;
  }

  private void open(String id) {
    desk.navigator().go(new Places.EquipmentPlace(id));
  }
}
