package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.PricedQuote.Tax;
import com.aspcranes.crm.rules.pricing.TraceStep.Does;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prices a quotation by the formula of {@code docs/pricing}. Pure, and exact to the paisa. */
public final class Pricing {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final QuoteInput in;
  private final PriceList prices;
  private final List<TraceStep> trace = new ArrayList<>();

  private Pricing(QuoteInput in, PriceList prices) {
    this.in = in;
    this.prices = prices;
  }

  /**
   * The price, or the refusal of the first input out of range, with its field.
   *
   * @param prices the settings in force on the quotation's date
   */
  public static Outcome<PricedQuote> price(QuoteInput input, PriceList prices) {
    return new QuoteCheck(input, prices)
        .refusal()
        .<Outcome<PricedQuote>>map(Outcome::refused)
        .orElseGet(() -> new Pricing(input, prices).run());
  }

  // Amounts stay decimals until the total is known to fit.
  private Outcome<PricedQuote> run() {
    CostParts cost = new CostParts(in, prices, trace);
    List<BigDecimal> amounts = cost.lines();
    BigDecimal working = cost.workingCost(amounts);
    BigDecimal usage = cost.load("usage_load_factor", working, Choice.USAGE.checked(in.usage()));
    BigDecimal risk =
        cost.load("risk_adjustment", working, Choice.RISK_FACTOR.checked(in.riskFactor()));
    BigDecimal food = cost.foodAndAccommodation();
    BigDecimal mobDemob = cost.mobilisation();
    BigDecimal extra =
        work("extra_charge").entered(Does.ADDS, "extra_charge", in.extraCharge()).amount(trace);
    BigDecimal incidental =
        cost.charges(
            "incidental_total", "incidental_charges", Choice.INCIDENTAL, in.incidentalCharges());
    BigDecimal other =
        cost.charges(
            "other_factors_charge", "other_factors", Choice.OTHER_FACTOR, in.otherFactors());
    BigDecimal services = cost.services();
    Working sum =
        work("subtotal")
            .step(Does.ADDS, "working_cost", working)
            .step(Does.ADDS, "usage_load_factor", usage)
            .step(Does.ADDS, "risk_adjustment", risk)
            .step(Does.ADDS, "food_accom_cost", food)
            .step(Does.ADDS, "mob_demob_cost", mobDemob)
            .step(Does.ADDS, "extra_charge", extra)
            .step(Does.ADDS, "incidental_total", incidental)
            .step(Does.ADDS, "other_factors_charge", other);
    if (in.services() != null) {
      sum.step(Does.ADDS, "service_total", services);
    }
    BigDecimal subtotal = sum.amount(trace);
    BigDecimal discount = discount(subtotal);
    if (discount.compareTo(subtotal) > 0) {
      return Outcome.refused(
          Refusal.of("refusal.discount_above_subtotal", "discount_amount", subtotal));
    }
    // No part is negative, so every one fits where the subtotal with its tax does.
    BigDecimal tax = subtotal.multiply(prices.value(Figure.GST)).movePointLeft(2);
    if (!Money.fits(subtotal.add(tax).add(BigDecimal.ONE))) {
      return Outcome.refused(Refusal.of("refusal.total_too_large", "lines"));
    }
    PricedQuote.Parts parts =
        new PricedQuote.Parts(
            Money.of(working),
            Money.of(usage),
            Money.of(risk),
            Money.of(food),
            Money.of(mobDemob),
            Money.of(extra),
            Money.of(incidental),
            Money.of(other),
            Money.of(services));
    return Outcome.done(close(cost.pricedLines(amounts), parts, subtotal, discount));
  }

  private PricedQuote close(
      List<PricedQuote.Line> lines,
      PricedQuote.Parts parts,
      BigDecimal subtotal,
      BigDecimal discount) {
    BigDecimal rent =
        work("total_rent")
            .step(Does.ADDS, "subtotal", subtotal)
            .step(Does.TAKES, "discount", discount)
            .amount(trace);
    Tax tax = tax(rent);
    Working sum = work("total_cost").step(Does.ADDS, "total_rent", rent);
    sum.step(Does.ADDS, "gst_amount", tax.total().toBigDecimal());
    Money total = Money.of(sum.amount(trace, 0));
    Money exact = Money.of(rent).plus(tax.total());
    return new PricedQuote(
        OrderType.of(in.days(), prices),
        lines,
        parts,
        Money.of(subtotal),
        Money.of(discount),
        Money.of(rent),
        tax,
        total.minus(exact),
        total,
        AmountInWords.of(total),
        trace,
        prices);
  }

  private BigDecimal discount(BigDecimal subtotal) {
    BigDecimal typed = in.discountAmount();
    if (typed != null) {
      return work("discount").entered(Does.ADDS, "discount_amount", typed).amount(trace);
    }
    return work("discount")
        .step(Does.ADDS, "subtotal", subtotal)
        .entered(Does.MULTIPLIES, "discount_percent", in.discountPercent())
        .perHundred()
        .amount(trace);
  }

  private Tax tax(BigDecimal rent) {
    if (in.billing().equals("non_gst") || !in.includeGst()) {
      return Tax.NONE;
    }
    if (!in.companyState().equals(in.placeOfSupply())) {
      return new Tax(Money.ZERO, Money.ZERO, Money.of(share("igst", rent).amount(trace)));
    }
    Money cgst = Money.of(share("cgst", rent).formula(Does.DIVIDES, "half", TWO).amount(trace));
    Money sgst = Money.of(share("sgst", rent).formula(Does.DIVIDES, "half", TWO).amount(trace));
    return new Tax(cgst, sgst, Money.ZERO);
  }

  private Working share(String part, BigDecimal rent) {
    return work(part).step(Does.ADDS, "total_rent", rent).percent(Figure.GST);
  }

  private Working work(String part) {
    return new Working(part, prices);
  }
}
