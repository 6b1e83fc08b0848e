package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.kanban.KanbanBoard;
import com.aspcranes.crm.ui.control.kanban.Lane;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** Deals in their stages: as cards to take along, or as a table to sort. */
final class PipelineController {
  private final ListModel<DealRow, DealFilter> model;
  private final Stages stages;
  private final Desk desk;
  private final Messages messages;
  private final BooleanProperty asTable;
  private final KanbanBoard<DealRow> board;
  private @Nullable Node listed;

  @FXML private ListPane<DealRow> pane;
  @FXML private ChoiceChip<DealLook> look;
  @FXML private ToggleButton asCards;
  @FXML private ToggleButton asRows;
  @FXML private TableColumn<DealRow, String> title;
  @FXML private TableColumn<DealRow, String> customer;
  @FXML private TableColumn<DealRow, String> stage;
  @FXML private TableColumn<DealRow, Money> value;
  @FXML private TableColumn<DealRow, Integer> chance;
  @FXML private TableColumn<DealRow, LocalDate> close;
  @FXML private TableColumn<DealRow, String> owner;
  @FXML private TableColumn<DealRow, LocalDate> next;
  @FXML private TableColumn<DealRow, LocalDate> touched;
  @FXML private TableColumn<DealRow, String> pending;

  /**
   * @param asTable whether the table is shown in place of the cards; lives as long as the window
   */
  PipelineController(
      ListModel<DealRow, DealFilter> model,
      Function<Consumer<List<Stages.Stage>>, Stages> stages,
      DealMoves moves,
      Desk desk,
      BooleanProperty asTable) {
    this.model = model;
    this.stages = stages.apply(this::show);
    this.desk = desk;
    this.messages = desk.messages();
    this.asTable = asTable;
    this.board =
        new KanbanBoard<>(
            DealFlow.STAGES.stream()
                .map(code -> new Lane(code, DealWords.stage(messages, code)))
                .toList(),
            new DealCards(desk),
            (deal, to) -> moves.move(deal.id(), deal.stage(), to),
            words -> desk.prompts().toast(words),
            deal -> open(deal.id()));
  }

  @FXML
  private void initialize() {
    look.fill(
        List.of(DealLook.values()),
        way -> messages.text("deal.look." + way.name().toLowerCase(Locale.ROOT)));
    columns();
    pane.onCreate(desk.may(Act.EDIT_DEALS), () -> open(EditorModel.NEW));
    pane.show(model, desk, "deals", row -> open(row.id()));
    model.filterProperty().subscribe(stages::filter);
    pane.filterBy(model, this::filter, look.valueProperty());
    listed = pane.getCenter();
    board.setId("kanban");
    stages.whileShown(board);
    shape(asTable.get());
  }

  private void columns() {
    Columns.text(title, DealRow::title);
    Columns.text(customer, DealRow::customerName);
    Columns.chip(
        stage, row -> DealWords.stage(messages, row.stage()), row -> DealWords.style(row.stage()));
    Columns.money(value, DealRow::value);
    if (!desk.may(Act.SEE_DEAL_VALUE)) {
      pane.getColumns().remove(value);
    }
    Columns.whole(chance, DealRow::probability);
    Columns.day(close, desk, DealRow::expectedCloseDate);
    Columns.text(owner, DealRow::assignedName);
    Columns.day(next, desk, DealRow::nextDue);
    Columns.day(touched, desk, row -> LocalDate.ofInstant(row.touched(), desk.zone()));
    Columns.text(pending, row -> row.pending() ? messages.text("list.pending") : null);
  }

  @FXML
  private void showCards() {
    shape(false);
  }

  @FXML
  private void showTable() {
    shape(true);
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

  private void show(List<Stages.Stage> read) {
    boolean money = desk.may(Act.SEE_DEAL_VALUE);
    for (Stages.Stage now : read) {
      long hidden = now.sum().deals() - now.cards().size();
      board.show(
          now.code(),
          now.cards(),
          String.valueOf(now.sum().deals()),
          money ? DealWords.rupees(now.sum().value()) : "",
          hidden > 0 ? messages.text("deal.more", hidden) : "");
    }
  }

  private DealFilter filter() {
    return Objects.requireNonNullElse(look.value(), DealLook.ALL)
        .filter(pane.searched(), desk.session().uid(), desk.clock().instant());
  }

  private void open(String id) {
    desk.navigator().go(new Places.DealPlace(id));
  }
}
