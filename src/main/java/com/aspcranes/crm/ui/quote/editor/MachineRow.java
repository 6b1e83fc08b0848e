package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One machine line: what is typed of it, and what it comes to. */
final class MachineRow {
  private static final String[] HEADS = {
    "machine", "operator", "quantity", "days", "rate", "amount"
  };
  private static final double[] WIDTHS = {160, 74, 56, 60, 104, 110, 30};

  private final QuoteEditorViewModel model;
  private final Messages messages;
  private final int index;
  private final Label name = new Label();
  private final Label detail = new Label();
  private final CheckBox operator = new CheckBox();
  private final TextField quantity = figure();
  private final TextField days = figure();
  private final TextField rate = figure();
  private final Label amount = new Label();
  private final Label unit = new Label();
  private final Label problem = new Label();
  private final Button remove = new Button();
  private final List<Node> cells;

  MachineRow(QuoteEditorViewModel model, Messages messages, int index) {
    this.model = model;
    this.messages = messages;
    this.index = index;
    name.getStyleClass().add("line-name");
    detail.getStyleClass().add("form-label");
    unit.getStyleClass().add("form-label");
    amount.getStyleClass().add("line-amount");
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.visibleProperty());
    VBox money = new VBox(amount, unit);
    money.getStyleClass().add("line-money");
    remove.getStyleClass().addAll("flat", "line-remove");
    remove.setGraphic(new FontIcon("mdoal-close"));
    cells = List.of(new VBox(name, detail), operator, quantity, days, rate, money, remove, problem);
    say(operator, "operator");
    say(quantity, "quantity");
    say(days, "days");
    say(rate, "rate");
    remove.setAccessibleText(messages.text("quote.machine.remove"));
    remove.setTooltip(new Tooltip(messages.text("quote.machine.remove")));
    remove.setOnAction(
        event -> model.change(draft -> draft.withLines(QuoteDraft.removed(draft.lines(), index))));
    operator.selectedProperty().subscribe((was, on) -> change(DraftLine::withOperator, on));
    typed(quantity, DraftLine::withQuantity);
    typed(days, DraftLine::withDays);
    typed(rate, DraftLine::withRate);
  }

  /** The headings and the widths of the columns. */
  static void head(GridPane grid, Messages messages) {
    for (int column = 0; column < WIDTHS.length; column++) {
      ColumnConstraints width = new ColumnConstraints(WIDTHS[column]);
      if (column == 0) {
        width = new ColumnConstraints(120, WIDTHS[0], Double.MAX_VALUE);
        width.setHgrow(Priority.ALWAYS);
      }
      width.setHalignment(column == 1 ? HPos.CENTER : column == 0 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(width);
    }
    for (int column = 0; column < HEADS.length; column++) {
      Label head = new Label(messages.text("quote.machine." + HEADS[column]));
      head.getStyleClass().add("form-label");
      grid.add(head, column, 0);
    }
  }

  static String detail(@Nullable BigDecimal tons, @Nullable String category, Messages messages) {
    String kind = QuoteWords.category(category, messages);
    return tons == null
        ? kind
        : messages.text("quote.machine.tons", QuoteWords.plain(tons)) + " · " + kind;
  }

  /** Two rows of the grid a line: the second for what is wrong. */
  void enter(GridPane grid) {
    for (int column = 0; column < cells.size() - 1; column++) {
      grid.add(cells.get(column), column, 2 * index + 1);
    }
    grid.add(problem, 0, 2 * index + 2, WIDTHS.length, 1);
  }

  void leave(GridPane grid) {
    grid.getChildren().removeAll(cells);
  }

  void show(DraftLine line) {
    name.setText(line.machine().name());
    detail.setText(detail(line.machine().capacityTons(), line.machine().category(), messages));
    operator.setSelected(line.withOperator());
    put(quantity, line.quantity());
    put(days, line.days());
    put(rate, line.rate());
    days.setPromptText(model.draft().text(Field.DAYS));
  }

  /** What the line comes to; null while it cannot be worked out. */
  void price(PricedQuote.@Nullable Line line) {
    amount.setText(line == null ? "–" : IndianNumbers.group(line.amount()));
    unit.setText(line == null ? "" : messages.text("quote.rate." + line.orderType().code()));
    if (line != null && rate.getText().isBlank()) {
      rate.setPromptText(IndianNumbers.group(line.rate()));
    }
  }

  void tell(@Nullable String wrong) {
    problem.setText(wrong);
    problem.setVisible(wrong != null);
  }

  private void typed(TextField field, BiFunction<DraftLine, String, DraftLine> change) {
    field.textProperty().subscribe((was, text) -> change(change, text));
  }

  private <T> void change(BiFunction<DraftLine, T, DraftLine> change, T value) {
    model.change(
        draft ->
            index < draft.lines().size()
                ? draft.withLine(index, change.apply(draft.lines().get(index), value))
                : draft);
  }

  private void say(Node node, String column) {
    node.setAccessibleText(messages.text("quote.machine." + column));
  }

  static void put(TextField field, String text) {
    if (!text.equals(field.getText())) {
      field.setText(text);
    }
  }

  static TextField figure() {
    TextField field = new TextField();
    field.getStyleClass().add("figure");
    return field;
  }
}
