package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.pricing.Choice;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.QuoteOffer;
import com.aspcranes.crm.usecase.quote.draft.DraftService;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** What is charged beside the machines. */
final class QuoteChargesController {
  private final QuoteEditorViewModel model;
  private final Messages messages;
  private final List<ServiceRow> shown = new ArrayList<>();

  @FXML private Button addService;
  @FXML private GridPane incidentals;
  @FXML private GridPane others;
  @FXML private GridPane services;

  QuoteChargesController(QuoteEditorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    addService.disableProperty().bind(model.frozenProperty());
    services.disableProperty().bind(model.frozenProperty());
    new ChargeRows(
            model,
            messages,
            Choice.INCIDENTAL,
            "incidental_charges",
            QuoteDraft::incidentals,
            QuoteDraft::withIncidentals)
        .fill(incidentals);
    new ChargeRows(
            model,
            messages,
            Choice.OTHER_FACTOR,
            "other_factors",
            QuoteDraft::otherFactors,
            QuoteDraft::withOtherFactors)
        .fill(others);
    ServiceRow.head(services, messages);
    model.draftProperty().subscribe(this::show);
    model.refusalProperty().subscribe(this::tell);
  }

  @FXML
  void addService() {
    QuoteOffer offer = model.offerProperty().get();
    List<Service> offered = offer == null ? List.of() : offer.services();
    new PickPopup<>(
            messages.text("quote.service.search"),
            offered,
            this::line,
            service ->
                model.change(
                    draft ->
                        draft.withServices(
                            QuoteDraft.added(draft.services(), DraftService.of(service)))))
        .show(addService);
  }

  private PickPopup.Line line(Service service) {
    Money price = service.basePrice;
    String unit = ServiceRow.unit(service.unit, messages);
    return new PickPopup.Line(
        service.name, price == null ? unit : QuoteWords.rupees(price) + " / " + unit);
  }

  private void show(QuoteDraft draft) {
    services.setVisible(!draft.services().isEmpty());
    services.setManaged(!draft.services().isEmpty());
    while (shown.size() > draft.services().size()) {
      shown.remove(shown.size() - 1).leave(services);
    }
    while (shown.size() < draft.services().size()) {
      ServiceRow row = new ServiceRow(model, messages, shown.size());
      row.enter(services);
      shown.add(row);
    }
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).show(draft.services().get(i));
    }
  }

  private void tell(@Nullable Refusal refusal) {
    String field = refusal == null ? null : refusal.field();
    for (int i = 0; i < shown.size(); i++) {
      boolean named = field != null && field.startsWith("services[" + i + "].");
      shown.get(i).tell(named && refusal != null ? messages.refusal(refusal) : null);
    }
  }
}
