package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.quote.QuoteOffer;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Whom the quotation is for, and where the work is. */
final class QuoteCustomerController {
  private final QuoteEditorViewModel model;
  private final Messages messages;

  @FXML private Label origin;
  @FXML private Button pick;
  @FXML private Label problem;

  QuoteCustomerController(QuoteEditorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    origin
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::forWhat, model.draftProperty(), model.offerProperty()));
    pick.disableProperty().bind(model.frozenProperty());
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.textProperty().bind(model.refusalProperty().map(this::wanted).orElse(""));
  }

  @FXML
  void pick() {
    QuoteOffer offer = model.offerProperty().get();
    List<QuoteOffer.Origin> origins = offer == null ? List.of() : offer.origins();
    new PickPopup<>(messages.text("quote.origin.search"), origins, this::line, model::setOrigin)
        .show(pick);
  }

  private PickPopup.Line line(QuoteOffer.Origin choice) {
    String kind = messages.text(choice.deal() ? "quote.origin.deal" : "quote.origin.lead");
    return new PickPopup.Line(
        choice.customer(), choice.title().isBlank() ? kind : kind + " · " + choice.title());
  }

  private String forWhat() {
    QuoteDraft draft = model.draft();
    QuoteOffer offer = model.offerProperty().get();
    String id = draft.has(Field.DEAL) ? draft.text(Field.DEAL) : draft.text(Field.LEAD);
    if (offer == null) {
      return "";
    }
    return offer.origins().stream()
        .filter(choice -> choice.id().equals(id))
        .findFirst()
        .map(choice -> line(choice).detail())
        .orElse(id.isEmpty() ? messages.text("quote.origin.none") : "");
  }

  private String wanted(@Nullable Refusal refusal) {
    return refusal != null && Field.DEAL.column().equals(refusal.field())
        ? messages.refusal(refusal)
        : "";
  }
}
