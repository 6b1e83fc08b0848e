package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.quote.QuoteOffer;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.DraftPrice;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The machine lines of a quotation. */
final class QuoteMachinesController {
  private final QuoteEditorViewModel model;
  private final Messages messages;
  private final List<MachineRow> shown = new ArrayList<>();

  @FXML private Button add;
  @FXML private GridPane rows;
  @FXML private Label empty;

  QuoteMachinesController(QuoteEditorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    add.disableProperty().bind(model.frozenProperty());
    rows.disableProperty().bind(model.frozenProperty());
    empty.managedProperty().bind(empty.visibleProperty());
    MachineRow.head(rows, messages);
    model.draftProperty().subscribe(this::show);
    model.priceProperty().subscribe(price -> amounts());
    model.refusalProperty().subscribe(refusal -> amounts());
  }

  @FXML
  void addMachine() {
    QuoteOffer offer = model.offerProperty().get();
    List<Equipment> cranes = offer == null ? List.of() : offer.cranes();
    new PickPopup<>(
            messages.text("quote.machine.search"),
            cranes,
            this::line,
            crane ->
                model.change(
                    draft -> draft.withLines(QuoteDraft.added(draft.lines(), DraftLine.of(crane)))))
        .show(add);
  }

  private PickPopup.Line line(Equipment crane) {
    return new PickPopup.Line(
        crane.name, MachineRow.detail(crane.maxLiftingCapacity, crane.category, messages));
  }

  private void show(QuoteDraft draft) {
    empty.setVisible(draft.lines().isEmpty());
    rows.setVisible(!draft.lines().isEmpty());
    rows.setManaged(!draft.lines().isEmpty());
    while (shown.size() > draft.lines().size()) {
      shown.remove(shown.size() - 1).leave(rows);
    }
    while (shown.size() < draft.lines().size()) {
      MachineRow row = new MachineRow(model, messages, shown.size());
      row.enter(rows);
      shown.add(row);
    }
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).show(draft.lines().get(i));
    }
    amounts();
  }

  private void amounts() {
    DraftPrice price = model.priceProperty().get();
    Refusal refusal = model.refusalProperty().get();
    for (int i = 0; i < shown.size(); i++) {
      boolean priced = refusal == null && price != null && i < price.priced().lines().size();
      shown.get(i).price(priced ? price.priced().lines().get(i) : null);
      shown.get(i).tell(problem(i, refusal));
    }
  }

  private @Nullable String problem(int index, @Nullable Refusal refusal) {
    String field = refusal == null ? null : refusal.field();
    return refusal != null && field != null && field.startsWith("lines[" + index + "].")
        ? messages.refusal(refusal)
        : null;
  }
}
