package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A quotation worked out. The parts always add up: subtotal = sum of the parts, total rent =
 * subtotal - discount, total cost = total rent + tax + round-off, in whole rupees.
 *
 * @param trace why each amount is what it is, in the order it was made
 * @param prices the settings it was made with, to be frozen with the quotation
 */
public record PricedQuote(
    OrderType orderType,
    List<Line> lines,
    Parts parts,
    Money subtotal,
    Money discount,
    Money totalRent,
    Tax tax,
    Money roundOff,
    Money totalCost,
    String amountInWords,
    List<TraceStep> trace,
    PriceList prices) {

  public PricedQuote {
    lines = List.copyOf(lines);
    trace = List.copyOf(trace);
  }

  /** One line with the rate and the service accounting code it was charged by. */
  public record Line(OrderType orderType, int days, Money rate, Money amount, String sac) {}

  /** The amounts of the subtotal, each rounded to the paisa. */
  public record Parts(
      Money workingCost,
      Money usageLoadFactor,
      Money riskAdjustment,
      Money foodAccomCost,
      Money mobDemobCost,
      Money extraCharge,
      Money incidentalTotal,
      Money otherFactorsCharge,
      Money serviceTotal) {}

  /**
   * Goods and services tax: central and state within the company's state, integrated otherwise, or
   * none.
   */
  public record Tax(Money cgst, Money sgst, Money igst) {
    public static final Tax NONE = new Tax(Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
      return cgst.plus(sgst).plus(igst);
    }
  }

  /** True if the discount, by percent or typed, is more than a rep may give alone. */
  public boolean discountNeedsApproval() {
    BigDecimal limit =
        subtotal.toBigDecimal().multiply(prices.value(Figure.DISCOUNT_LIMIT)).movePointLeft(2);
    return discount.toBigDecimal().compareTo(limit) > 0;
  }
}
