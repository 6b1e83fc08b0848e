package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.Choice;
import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.draft.DraftCharge;
import com.aspcranes.crm.usecase.quote.draft.DraftPrice;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Charges by code: ticked or not, at the price list's amount unless one is typed. */
final class ChargeRows {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final QuoteEditorViewModel model;
  private final Messages messages;
  private final Choice choice;
  private final String field;
  private final Function<QuoteDraft, List<DraftCharge>> read;
  private final BiFunction<QuoteDraft, List<DraftCharge>, QuoteDraft> write;
  private final List<Row> rows = new ArrayList<>();
  private final Label problem = new Label();

  private record Row(String code, CheckBox ticked, TextField amount) {}

  ChargeRows(
      QuoteEditorViewModel model,
      Messages messages,
      Choice choice,
      String field,
      Function<QuoteDraft, List<DraftCharge>> read,
      BiFunction<QuoteDraft, List<DraftCharge>, QuoteDraft> write) {
    this.model = model;
    this.messages = messages;
    this.choice = choice;
    this.field = field;
    this.read = read;
    this.write = write;
  }

  void fill(GridPane grid) {
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints()
        .addAll(names, new ColumnConstraints(110), new ColumnConstraints(64));
    grid.disableProperty().bind(model.frozenProperty());
    for (String code : choice.codes()) {
      Row row = row(code);
      Label unit = new Label(unit(code));
      unit.getStyleClass().add("form-label");
      grid.addRow(rows.size(), row.ticked, row.amount, unit);
      rows.add(row);
    }
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.visibleProperty());
    grid.add(problem, 0, rows.size(), 3, 1);
    model.draftProperty().subscribe(this::show);
    model.priceProperty().subscribe(this::prices);
    model.refusalProperty().subscribe(this::tell);
  }

  private Row row(String code) {
    CheckBox ticked = new CheckBox(messages.text("quote.charge." + code));
    TextField amount = MachineRow.figure();
    amount.setAccessibleText(messages.text("quote.charge." + code));
    amount.disableProperty().bind(ticked.selectedProperty().not());
    ticked.selectedProperty().subscribe((was, on) -> tick(code, on));
    amount.textProperty().subscribe((was, text) -> type(code, text));
    return new Row(code, ticked, amount);
  }

  private String unit(String code) {
    boolean monthly =
        choice.figure(code).filter(f -> f.unit() == Figure.Unit.RUPEES_PER_MONTH).isPresent();
    return monthly ? messages.text("quote.charge.monthly") : "";
  }

  private void tick(String code, boolean on) {
    model.change(
        draft -> {
          List<DraftCharge> now = read.apply(draft);
          int at = place(now, code);
          if (on == (at >= 0)) {
            return draft;
          }
          return write.apply(
              draft,
              on ? QuoteDraft.added(now, new DraftCharge(code, "")) : QuoteDraft.removed(now, at));
        });
  }

  private void type(String code, String text) {
    model.change(
        draft -> {
          List<DraftCharge> now = read.apply(draft);
          int at = place(now, code);
          return at < 0
              ? draft
              : write.apply(draft, QuoteDraft.replaced(now, at, now.get(at).withAmount(text)));
        });
  }

  private void show(QuoteDraft draft) {
    List<DraftCharge> now = read.apply(draft);
    for (Row row : rows) {
      int at = place(now, row.code);
      row.ticked.setSelected(at >= 0);
      MachineRow.put(row.amount, at < 0 ? "" : now.get(at).amount());
    }
  }

  private void prices(@Nullable DraftPrice price) {
    PriceList prices = price == null ? PriceList.defaults() : price.priced().prices();
    for (Row row : rows) {
      choice
          .figure(row.code)
          .ifPresent(figure -> row.amount.setPromptText(QuoteWords.plain(prices.value(figure))));
    }
  }

  private void tell(@Nullable Refusal refusal) {
    String named = refusal == null ? null : refusal.field();
    boolean mine = named != null && named.startsWith(field + "[");
    problem.setText(mine && refusal != null ? messages.refusal(refusal) : "");
    problem.setVisible(mine);
    List<DraftCharge> now = read.apply(model.draft());
    for (Row row : rows) {
      boolean here = named != null && named.startsWith(field + "[" + place(now, row.code) + "]");
      row.amount.pseudoClassStateChanged(REFUSED, here);
    }
  }

  private static int place(List<DraftCharge> charges, String code) {
    return charges.stream().map(DraftCharge::code).toList().indexOf(code);
  }
}
