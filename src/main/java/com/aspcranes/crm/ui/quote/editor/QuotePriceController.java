package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.ui.quote.words.WhyPopup;
import com.aspcranes.crm.usecase.quote.draft.DraftPrice;
import com.aspcranes.crm.usecase.quote.draft.Field;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The price as it stands, and why. */
final class QuotePriceController {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final QuoteEditorViewModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Label problem;
  @FXML private GridPane parts;
  @FXML private Label total;
  @FXML private Label words;
  @FXML private Label discountHint;

  QuotePriceController(QuoteEditorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints amounts = new ColumnConstraints();
    amounts.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
    parts.getColumnConstraints().addAll(names, amounts);
    for (Label label : new Label[] {problem, discountHint}) {
      label.managedProperty().bind(label.visibleProperty());
      label.visibleProperty().bind(label.textProperty().isNotEmpty());
    }
    model.priceProperty().subscribe(this::show);
    model.refusalProperty().subscribe(this::tell);
    model.draftProperty().subscribe(draft -> tell(model.refusalProperty().get()));
  }

  private void tell(@Nullable Refusal refusal) {
    root.pseudoClassStateChanged(STALE, refusal != null);
    if (refusal == null) {
      problem.setText("");
    } else if (model.draft().lines().isEmpty()) {
      problem.setText(messages.text("quote.price.no_machines"));
    } else {
      problem.setText(name(refusal) + messages.refusal(refusal));
    }
  }

  private String name(Refusal refusal) {
    String field = refusal.field();
    return field == null || !messages.has("quote." + field) || Field.of(field).isEmpty()
        ? ""
        : messages.text("quote." + field) + ": ";
  }

  private void show(@Nullable DraftPrice price) {
    parts.getChildren().clear();
    if (price == null) {
      total.setText("–");
      words.setText("");
      return;
    }
    PricedQuote priced = price.priced();
    PricedQuote.Parts p = priced.parts();
    always(priced, "working_cost", p.workingCost());
    part(priced, "usage_load_factor", p.usageLoadFactor());
    part(priced, "risk_adjustment", p.riskAdjustment());
    part(priced, "food_accom_cost", p.foodAccomCost());
    part(priced, "mob_demob_cost", p.mobDemobCost());
    part(priced, "extra_charge", p.extraCharge());
    part(priced, "incidental_total", p.incidentalTotal());
    part(priced, "other_factors_charge", p.otherFactorsCharge());
    part(priced, "service_total", p.serviceTotal());
    line();
    always(priced, "subtotal", priced.subtotal());
    part(priced, "discount", Money.ZERO.minus(priced.discount()));
    always(priced, "total_rent", priced.totalRent());
    part(priced, "cgst", priced.tax().cgst());
    part(priced, "sgst", priced.tax().sgst());
    part(priced, "igst", priced.tax().igst());
    if (!priced.roundOff().equals(Money.ZERO)) {
      amount(new Label(messages.text("quote.part.round_off")), priced.roundOff());
    }
    total.setText(QuoteWords.rupees(priced.totalCost()));
    words.setText(priced.amountInWords());
    discountHint.setText(
        priced.discountNeedsApproval()
            ? messages.text(
                "quote.discount_hint",
                QuoteWords.plain(priced.prices().value(Figure.DISCOUNT_LIMIT)))
            : "");
  }

  private void part(PricedQuote priced, String part, Money amount) {
    if (!amount.equals(Money.ZERO)) {
      always(priced, part, amount);
    }
  }

  private void always(PricedQuote priced, String part, Money amount) {
    Hyperlink why = new Hyperlink(messages.text("quote.part." + part));
    why.getStyleClass().add("price-part");
    why.setAccessibleHelp(messages.text("quote.why"));
    why.setOnAction(event -> new WhyPopup(priced, messages).show(part, why));
    amount(why, amount);
  }

  private void amount(javafx.scene.Node name, Money amount) {
    Label figure = new Label(IndianNumbers.group(amount));
    figure.getStyleClass().add("price-amount");
    parts.addRow(rowCount(), name, figure);
  }

  private void line() {
    parts.add(new Separator(), 0, rowCount(), 2, 1);
  }

  private int rowCount() {
    return parts.getRowCount();
  }
}
