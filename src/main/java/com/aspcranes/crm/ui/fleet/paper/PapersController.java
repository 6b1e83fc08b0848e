package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.rules.validation.PaperCheck;
import com.aspcranes.crm.store.fleet.PaperLine;
import com.aspcranes.crm.store.fleet.PaperRow;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.fleet.paper.PaperFilter.Look;
import com.aspcranes.crm.ui.fleet.words.PaperWords;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of papers that run out. */
final class PapersController {
  private static final String EVERY = "";

  private final ListModel<PaperLine, PaperFilter> model;
  private final Desk desk;
  private final PaperWords words;

  @FXML private ListPane<PaperLine> pane;
  @FXML private ChoiceChip<Look> look;
  @FXML private ChoiceChip<String> kind;
  @FXML private TableColumn<PaperLine, String> light;
  @FXML private TableColumn<PaperLine, String> owner;
  @FXML private TableColumn<PaperLine, String> ownerNumber;
  @FXML private TableColumn<PaperLine, String> what;
  @FXML private TableColumn<PaperLine, String> number;
  @FXML private TableColumn<PaperLine, LocalDate> expires;
  @FXML private TableColumn<PaperLine, String> blocks;

  PapersController(ListModel<PaperLine, PaperFilter> model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.words = new PaperWords(desk);
  }

  @FXML
  private void initialize() {
    look.fill(List.of(Look.values()), this::lookName);
    List<String> kinds = new ArrayList<>(List.of(EVERY));
    kinds.addAll(PaperCheck.KINDS);
    kind.fill(kinds, this::kindName);
    Columns.chip(
        light,
        line -> words.left(line.paper().expiresOn()),
        line -> PaperWords.style(words.light(line.paper().expiresOn())));
    Columns.text(owner, PaperLine::owner);
    Columns.text(ownerNumber, PaperLine::ownerNumber);
    Columns.text(what, line -> words.kind(line.paper().kind()));
    Columns.text(number, line -> line.paper().number());
    Columns.day(expires, desk, line -> line.paper().expiresOn());
    Columns.text(
        blocks,
        line ->
            desk.messages()
                .text(line.paper().blocksDispatch() ? "fleet.paper.blocks" : "fleet.paper.warns"));
    pane.onCreate(false, () -> {});
    pane.show(model, desk, "papers", line -> open(line.paper()));
    pane.filterBy(model, this::filter, look.valueProperty(), kind.valueProperty());
  }

  private String lookName(Look one) {
    return desk.messages().text("fleet.paper.look." + one.name().toLowerCase(Locale.ROOT));
  }

  private String kindName(String code) {
    return code.isEmpty() ? desk.messages().text("fleet.paper.all_kinds") : words.kind(code);
  }

  private PaperFilter filter() {
    String code = kind.value();
    Look chosen = look.value();
    return new PaperFilter(
        pane.searched(),
        chosen == null ? Look.DUE : chosen,
        code == null || code.isEmpty() ? null : code);
  }

  private void open(PaperRow paper) {
    if (paper.equipmentId() != null) {
      desk.navigator().go(new Places.EquipmentPlace(paper.equipmentId()));
    } else if (paper.operatorId() != null) {
      desk.navigator().go(new Places.OperatorPlace(paper.operatorId()));
    } else if (paper.customerId() != null) {
      desk.navigator().go(new Places.CustomerPlace(paper.customerId()));
    }
  }
}
