package com.aspcranes.crm.ui.quote;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.flow.QuotationFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.control.list.SwitchChip;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of quotations. */
final class QuotationsController {
  private final ListModel<QuotationRow, QuotationFilter> model;
  private final Desk desk;
  private final Messages messages;
  private final LocalDate today;

  @FXML private ListPane<QuotationRow> pane;
  @FXML private ChoiceChip<QuotationLook> look;
  @FXML private SwitchChip mine;
  @FXML private SwitchChip older;
  @FXML private TableColumn<QuotationRow, String> number;
  @FXML private TableColumn<QuotationRow, String> customer;
  @FXML private TableColumn<QuotationRow, String> machines;
  @FXML private TableColumn<QuotationRow, Money> total;
  @FXML private TableColumn<QuotationRow, String> status;
  @FXML private TableColumn<QuotationRow, LocalDate> made;
  @FXML private TableColumn<QuotationRow, LocalDate> until;
  @FXML private TableColumn<QuotationRow, String> rep;
  @FXML private TableColumn<QuotationRow, String> pending;

  QuotationsController(ListModel<QuotationRow, QuotationFilter> model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.today = desk.clock().instant().atZone(desk.zone()).toLocalDate();
  }

  @FXML
  void initialize() {
    look.fill(
        List.of(QuotationLook.values()),
        way -> messages.text("quote.look." + way.name().toLowerCase(Locale.ROOT)));
    ZoneId zone = desk.zone();
    Columns.text(number, this::name);
    Columns.text(customer, QuotationRow::customerName);
    Columns.text(machines, this::machines);
    Columns.money(total, QuotationRow::totalCost);
    Columns.chip(status, this::status, row -> QuoteWords.chip(shown(row)));
    Columns.day(made, desk, row -> LocalDate.ofInstant(row.createdAt(), zone));
    Columns.day(until, desk, QuotationRow::validUntil);
    Columns.text(rep, QuotationRow::createdByName);
    Columns.text(pending, row -> row.pending() ? messages.text("list.pending") : null);
    pane.onCreate(
        desk.may(Act.EDIT_QUOTATIONS),
        () -> desk.navigator().go(new Places.NewQuotationPlace(null, null)));
    pane.show(model, desk, "quotations", row -> open(row.id()));
    pane.filterBy(
        model,
        this::filter,
        look.valueProperty(),
        mine.selectedProperty(),
        older.selectedProperty());
  }

  private QuotationFilter filter() {
    return Objects.requireNonNullElse(look.value(), QuotationLook.ALL)
        .filter(
            pane.searched(),
            mine.isSelected() ? desk.session().uid() : null,
            older.isSelected(),
            today);
  }

  /** In words; an older version says that it is one. */
  private String status(QuotationRow row) {
    String word = QuoteWords.text("quote.status." + shown(row), shown(row), messages);
    if (row.superseded()) {
      return word + " · " + messages.text("quote.superseded_mark");
    }
    return row.status().equals("draft") && !row.approval().equals("none")
        ? QuoteWords.text("quote.approval." + row.approval(), row.approval(), messages)
        : word;
  }

  private String shown(QuotationRow row) {
    return QuotationFlow.shown(row.status(), row.validUntil(), today);
  }

  private String name(QuotationRow row) {
    String number = row.quotationNumber();
    String name = number == null ? messages.text("quote.unnumbered") : number;
    return row.version() == 1 ? name : name + " v" + row.version();
  }

  private String machines(QuotationRow row) {
    String kind = QuoteWords.category(row.machineType(), messages);
    return messages.text("quote.list.machines", kind, row.numberOfDays());
  }

  private void open(String id) {
    desk.navigator().go(new Places.QuotationPlace(id));
  }
}
