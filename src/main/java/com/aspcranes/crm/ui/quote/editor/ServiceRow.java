package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.draft.DraftService;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One service on a quotation. */
final class ServiceRow {
  private static final String[] HEADS = {"name", "quantity", "unit", "price"};
  private static final double[] WIDTHS = {160, 60, 90, 110, 30};

  private final QuoteEditorViewModel model;
  private final int index;
  private final Messages messages;
  private final Label name = new Label();
  private final TextField quantity = MachineRow.figure();
  private final Label unit = new Label();
  private final TextField price = MachineRow.figure();
  private final Button remove = new Button();
  private final Label problem = new Label();
  private final List<Node> cells = List.of(name, quantity, unit, price, remove, problem);

  ServiceRow(QuoteEditorViewModel model, Messages messages, int index) {
    this.model = model;
    this.messages = messages;
    this.index = index;
    name.getStyleClass().add("line-name");
    unit.getStyleClass().add("form-label");
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.setVisible(false);
    problem.managedProperty().bind(problem.visibleProperty());
    remove.getStyleClass().addAll("flat", "line-remove");
    remove.setGraphic(new FontIcon("mdoal-close"));
    remove.setAccessibleText(messages.text("quote.service.remove"));
    remove.setTooltip(new Tooltip(messages.text("quote.service.remove")));
    remove.setOnAction(
        event ->
            model.change(draft -> draft.withServices(QuoteDraft.removed(draft.services(), index))));
    quantity.setAccessibleText(messages.text("quote.service.quantity"));
    price.setAccessibleText(messages.text("quote.service.price"));
    typed(quantity, DraftService::withQuantity);
    typed(price, DraftService::withPrice);
  }

  static void head(GridPane grid, Messages messages) {
    for (int column = 0; column < WIDTHS.length; column++) {
      ColumnConstraints width = new ColumnConstraints(WIDTHS[column]);
      if (column == 0) {
        width = new ColumnConstraints(120, WIDTHS[0], Double.MAX_VALUE);
        width.setHgrow(Priority.ALWAYS);
      }
      width.setHalignment(column == 0 || column == 2 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(width);
    }
    for (int column = 0; column < HEADS.length; column++) {
      Label head = new Label(messages.text("quote.service." + HEADS[column]));
      head.getStyleClass().add("form-label");
      grid.add(head, column, 0);
    }
  }

  static String unit(String code, Messages messages) {
    return QuoteWords.text("quote.unit." + code, code, messages);
  }

  void enter(GridPane grid) {
    for (int column = 0; column < cells.size() - 1; column++) {
      grid.add(cells.get(column), column, 2 * index + 1);
    }
    grid.add(problem, 0, 2 * index + 2, WIDTHS.length, 1);
  }

  void leave(GridPane grid) {
    grid.getChildren().removeAll(cells);
  }

  void show(DraftService service) {
    name.setText(service.name());
    unit.setText(unit(service.unit(), messages));
    MachineRow.put(quantity, service.quantity());
    MachineRow.put(price, service.price());
  }

  void tell(@Nullable String wrong) {
    problem.setText(wrong);
    problem.setVisible(wrong != null);
  }

  private void typed(TextField field, BiFunction<DraftService, String, DraftService> change) {
    field
        .textProperty()
        .subscribe(
            (was, text) ->
                model.change(
                    draft ->
                        index < draft.services().size()
                            ? draft.withService(
                                index, change.apply(draft.services().get(index), text))
                            : draft));
  }
}
