package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.quote.QuotationTemplate;
import com.aspcranes.crm.rules.template.Template;
import com.aspcranes.crm.rules.template.TemplateParts;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.quote.QuoteOffer;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.paper.HouseTemplate;
import com.aspcranes.crm.usecase.quote.paper.QuotationPaper;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Validity, letter and terms. */
final class QuoteTermsController {
  private final QuoteEditorViewModel model;
  private final Messages messages;

  @FXML private Button template;
  @FXML private Button house;
  @FXML private Label unknown;

  QuoteTermsController(QuoteEditorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    template.disableProperty().bind(model.frozenProperty());
    house.disableProperty().bind(model.frozenProperty());
    unknown.managedProperty().bind(unknown.visibleProperty());
    unknown.visibleProperty().bind(unknown.textProperty().isNotEmpty());
    model.draftProperty().subscribe(draft -> unknown.setText(unknown(draft)));
  }

  @FXML
  void pickTemplate() {
    QuoteOffer offer = model.offerProperty().get();
    List<QuotationTemplate> templates = offer == null ? List.of() : offer.templates();
    new PickPopup<>(
            messages.text("quote.template.search"),
            templates,
            QuoteTermsController::line,
            this::take)
        .show(template);
  }

  private static PickPopup.Line line(QuotationTemplate template) {
    String description = template.description;
    return new PickPopup.Line(template.name, description == null ? "" : description);
  }

  private void take(QuotationTemplate chosen) {
    TemplateParts parts = TemplateParts.of(chosen.content);
    model.change(
        draft ->
            draft
                .with(Field.TEMPLATE, chosen.id)
                .with(Field.LANGUAGE, chosen.language)
                .with(Field.LETTER, parts.letter())
                .with(Field.TERMS, parts.terms()));
  }

  /** Puts in the letter and terms the program ships with, in the language of the paper. */
  @FXML
  void houseText() {
    model.change(
        draft -> {
          TemplateParts parts = TemplateParts.of(HouseTemplate.content(draft.text(Field.LANGUAGE)));
          return draft
              .with(Field.TEMPLATE, "")
              .with(Field.LETTER, parts.letter())
              .with(Field.TERMS, parts.terms());
        });
  }

  private String unknown(QuoteDraft draft) {
    List<String> names =
        Template.unknown(
            draft.text(Field.LETTER) + "\n" + draft.text(Field.TERMS), QuotationPaper.PLACEHOLDERS);
    return names.isEmpty()
        ? ""
        : messages.text("quote.unknown_placeholders", String.join(", ", names));
  }
}
