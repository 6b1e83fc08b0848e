package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.CraneCheck;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.fleet.crew.CrewFilter.Look;
import com.aspcranes.crm.ui.fleet.words.FleetWords;
import com.aspcranes.crm.ui.fleet.words.PaperWords;
import com.aspcranes.crm.ui.fleet.words.StandingWords;
import com.aspcranes.crm.ui.fleet.words.YardChoice;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The list of crew members. */
final class CrewController {
  private static final String EVERY = "";

  private final ListModel<CrewLine, CrewFilter> model;
  private final FleetQueries fleet;
  private final Desk desk;
  private final StandingWords words;
  private final PaperWords papers;

  @FXML private ListPane<CrewLine> pane;
  @FXML private ChoiceChip<Look> look;
  @FXML private ChoiceChip<String> category;
  @FXML private ChoiceChip<String> yard;
  @FXML private TableColumn<CrewLine, String> name;
  @FXML private TableColumn<CrewLine, String> phone;
  @FXML private TableColumn<CrewLine, String> cranes;
  @FXML private TableColumn<CrewLine, String> crew;
  @FXML private TableColumn<CrewLine, String> place;
  @FXML private TableColumn<CrewLine, String> now;
  @FXML private TableColumn<CrewLine, String> detail;
  @FXML private TableColumn<CrewLine, Instant> next;
  @FXML private TableColumn<CrewLine, String> nextJob;
  @FXML private TableColumn<CrewLine, String> paper;
  @FXML private TableColumn<CrewLine, String> pending;

  CrewController(ListModel<CrewLine, CrewFilter> model, FleetQueries fleet, Desk desk) {
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
    pane.onCreate(desk.may(Act.EDIT_OPERATORS), () -> open(EditorModel.NEW));
    pane.show(model, desk, "crew", line -> open(line.operator().id()));
    pane.filterBy(
        model, this::filter, look.valueProperty(), category.valueProperty(), yard.valueProperty());
  }

  private void columns() {
    Columns.text(name, line -> line.operator().name());
    Columns.text(phone, line -> line.operator().phone());
    Columns.text(
        cranes, line -> FleetWords.categories(desk.messages(), line.operator().specialization()));
    Columns.text(crew, line -> line.operator().crew());
    Columns.text(place, line -> line.operator().yardName());
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
        pending, line -> line.operator().pending() ? desk.messages().text("list.pending") : null);
    if (!desk.may(Act.SEE_OPERATOR_DETAILS)) {
      pane.getColumns().remove(phone);
    }
    if (!desk.may(Act.READ_PAPERS)) {
      pane.getColumns().remove(paper);
    }
  }

  private String lookName(Look one) {
    return desk.messages().text("fleet.crew.look." + one.name().toLowerCase(Locale.ROOT));
  }

  private CrewFilter filter() {
    Look chosen = look.value();
    return new CrewFilter(
        pane.searched(),
        chosen == null ? Look.WORKING : chosen,
        given(category.value()),
        given(yard.value()));
  }

  private static @Nullable String given(@Nullable String code) {
    return code == null || code.isEmpty() ? null : code;
  }

  private void open(String id) {
    desk.navigator().go(new Places.OperatorPlace(id));
  }
}
