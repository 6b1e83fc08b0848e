package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.ui.control.kanban.KanbanBoard;
import com.aspcranes.crm.ui.control.kanban.Lane;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Deals in their stages: as cards to take along, or as a table to sort. */
final class PipelineController {
  /** Ready-made looks at the deals. */
  enum Look {
    ALL,
    MINE,
    OPEN,
    STALE
  }

  private final PipelineViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final BooleanProperty asTable;
  private final DateTimeFormatter day;
  private final ToggleGroup looks = new ToggleGroup();
  private final KanbanBoard<DealRow> board;
  private ToggleButton asCards = new ToggleButton();
  private ToggleButton asRows = new ToggleButton();
  private @Nullable Node listed;

  @FXML private ListPane<DealRow> pane;
  @FXML private TableColumn<DealRow, String> title;
  @FXML private TableColumn<DealRow, String> customer;
  @FXML private TableColumn<DealRow, String> stage;
  @FXML private TableColumn<DealRow, String> value;
  @FXML private TableColumn<DealRow, String> chance;
  @FXML private TableColumn<DealRow, String> close;
  @FXML private TableColumn<DealRow, String> owner;
  @FXML private TableColumn<DealRow, String> next;
  @FXML private TableColumn<DealRow, String> touched;
  @FXML private TableColumn<DealRow, String> pending;

  /**
   * @param asTable whether the table is shown in place of the cards; lives as long as the window
   */
  PipelineController(DealScreens screens, DealMoves moves, Desk desk, BooleanProperty asTable) {
    this.model = screens.pipeline(this::show);
    this.desk = desk;
    this.messages = desk.messages();
    this.asTable = asTable;
    this.day = DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale());
    this.board =
        new KanbanBoard<>(
            DealFlow.STAGES.stream()
                .map(code -> new Lane(code, DealWords.stage(messages, code)))
                .toList(),
            new DealCards(desk),
            (deal, to) -> moves.move(deal.id(), deal.stage(), to, () -> {}),
            words -> desk.prompts().toast(words),
            deal -> open(deal.id()));
  }

  @FXML
  private void initialize() {
    columns();
    pane.getFilters().addAll(lookButtons(), shapeButtons());
    pane.show(model.list, messages, row -> open(row.id()));
    pane.onCreate(desk.may(Act.EDIT_DEALS), () -> open(DealScreens.NEW));
    pane.searchProperty().subscribe(text -> filter());
    listed = pane.getCenter();
    board.setId("kanban");
    model.stages.whileShown(board);
    shape(asTable.get());
    filter();
  }

  private void columns() {
    Columns.text(title, DealRow::title);
    Columns.text(customer, DealRow::customerName);
    Columns.chip(
        stage, row -> DealWords.stage(messages, row.stage()), row -> DealWords.style(row.stage()));
    Columns.figure(value, row -> DealWords.rupees(row.value()));
    value.setVisible(desk.may(Act.SEE_DEAL_VALUE));
    Columns.figure(chance, row -> row.probability() + " %");
    Columns.text(close, row -> date(row.expectedCloseDate()));
    Columns.text(owner, DealRow::assignedName);
    Columns.text(next, row -> date(row.nextDue()));
    Columns.text(touched, row -> date(LocalDate.ofInstant(row.touched(), desk.zone())));
    Columns.text(pending, row -> row.pending() ? messages.text("list.pending") : null);
  }

  private HBox lookButtons() {
    HBox box = new HBox();
    box.getStyleClass().add("list-filters");
    for (Look look : Look.values()) {
      ToggleButton button =
          new ToggleButton(messages.text("deal.look." + look.name().toLowerCase(Locale.ROOT)));
      button.setUserData(look);
      button.setToggleGroup(looks);
      box.getChildren().add(button);
    }
    looks.selectToggle(looks.getToggles().get(0));
    looks
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                looks.selectToggle(before);
              } else {
                filter();
              }
            });
    return box;
  }

  private HBox shapeButtons() {
    ToggleButton cards = new ToggleButton(messages.text("deal.as_cards"));
    ToggleButton table = new ToggleButton(messages.text("deal.as_table"));
    cards.setId("as-cards");
    table.setId("as-table");
    cards.getStyleClass().add("left-pill");
    table.getStyleClass().add("right-pill");
    cards.setOnAction(press -> shape(false));
    table.setOnAction(press -> shape(true));
    asCards = cards;
    asRows = table;
    return new HBox(cards, table);
  }

  /** The wish outlives this screen; nothing of this screen listens to it. */
  private void shape(boolean table) {
    asTable.set(table);
    asCards.setSelected(!table);
    asRows.setSelected(table);
    pane.setCenter(table ? listed : board);
    Node first = table ? pane.table() : board;
    first.requestFocus();
  }

  private void show(List<PipelineViewModel.Stage> stages) {
    boolean money = desk.may(Act.SEE_DEAL_VALUE);
    for (PipelineViewModel.Stage now : stages) {
      long hidden = now.sum().deals() - now.cards().size();
      board.show(
          now.code(),
          now.cards(),
          String.valueOf(now.sum().deals()),
          money ? DealWords.rupees(now.sum().value()) : "",
          hidden > 0 ? messages.text("deal.more", hidden) : "");
    }
  }

  private void filter() {
    String text = pane.searchProperty().get().strip();
    Look look = (Look) looks.getSelectedToggle().getUserData();
    model.filter.set(
        switch (look) {
          case ALL -> new DealFilter(text, List.of(), null, null, null);
          case MINE -> new DealFilter(text, List.of(), desk.session().uid(), null, null);
          case OPEN -> new DealFilter(text, DealFlow.OPEN, null, null, null);
          case STALE ->
              new DealFilter(
                  text,
                  DealFlow.OPEN,
                  null,
                  null,
                  desk.clock().instant().minus(DealFlow.STALE_AFTER));
        });
  }

  private @Nullable String date(@Nullable LocalDate date) {
    return date == null ? null : day.format(date);
  }

  private void open(String id) {
    desk.navigator().go(new Places.DealPlace(id));
  }
}
