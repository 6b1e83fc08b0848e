package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A machine line as typed.
 *
 * @param days blank = the quotation's
 * @param rate rupees; blank = the crane's base rate
 * @param sac blank = by the settings
 */
public record DraftLine(
    Machine machine,
    QuoteInput.BaseRates baseRates,
    BigDecimal runningCostPerKm,
    String quantity,
    String days,
    String rate,
    boolean withOperator,
    String sac) {

  /** One of a crane, with operator, at its base rate. */
  public static DraftLine of(Equipment crane) {
    return new DraftLine(
        Machine.of(crane),
        rates(crane.baseRates),
        rupees(crane.runningCostPerKm),
        "1",
        "",
        "",
        true,
        "");
  }

  public DraftLine withQuantity(String typed) {
    return new DraftLine(
        machine, baseRates, runningCostPerKm, typed, days, rate, withOperator, sac);
  }

  public DraftLine withDays(String typed) {
    return new DraftLine(
        machine, baseRates, runningCostPerKm, quantity, typed, rate, withOperator, sac);
  }

  public DraftLine withRate(String typed) {
    return new DraftLine(
        machine, baseRates, runningCostPerKm, quantity, days, typed, withOperator, sac);
  }

  public DraftLine withOperator(boolean included) {
    return new DraftLine(machine, baseRates, runningCostPerKm, quantity, days, rate, included, sac);
  }

  static QuoteInput.BaseRates rates(@Nullable BaseRates rates) {
    return rates == null
        ? QuoteInput.BaseRates.NONE
        : new QuoteInput.BaseRates(
            optional(rates.micro()),
            optional(rates.small()),
            optional(rates.monthly()),
            optional(rates.yearly()));
  }

  // A rate of the crane that nobody entered arrives as no value.
  private static @Nullable BigDecimal optional(@Nullable Money money) {
    return money == null ? null : money.toBigDecimal();
  }

  static BigDecimal rupees(@Nullable Money money) {
    return money == null ? BigDecimal.ZERO : money.toBigDecimal();
  }
}
