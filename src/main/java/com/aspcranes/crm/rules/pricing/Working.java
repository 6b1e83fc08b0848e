package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.rules.pricing.TraceStep.Does;
import com.aspcranes.crm.rules.pricing.TraceStep.Factor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works one amount out as an exact fraction, factor by factor, and writes down how. */
final class Working {
  private final String part;
  private final PriceList prices;
  private final List<Factor> factors = new ArrayList<>(8);
  private BigDecimal numerator = BigDecimal.ZERO;
  private BigDecimal denominator = BigDecimal.ONE;

  Working(String part, PriceList prices) {
    this.part = part;
    this.prices = prices;
  }

  Working entered(Does does, String name, BigDecimal value) {
    return apply(does, name, value, TraceStep.ENTERED, null);
  }

  Working setting(Does does, Figure figure) {
    return apply(does, figure.key(), prices.value(figure), figure.key(), prices.since(figure));
  }

  Working formula(Does does, String name, BigDecimal value) {
    return apply(does, name, value, TraceStep.FORMULA, null);
  }

  Working step(Does does, String earlier, BigDecimal value) {
    return apply(does, earlier, value, TraceStep.STEP, null);
  }

  Working percent(Figure figure) {
    return setting(Does.MULTIPLIES, figure).perHundred();
  }

  Working perHundred() {
    return formula(Does.DIVIDES, "percent", BigDecimal.valueOf(100));
  }

  Working apply(
      Does does, String name, BigDecimal value, String source, @Nullable LocalDate since) {
    factors.add(new Factor(does, name, value, source, since));
    switch (does) {
      case ADDS -> numerator = numerator.add(value.multiply(denominator));
      case TAKES -> numerator = numerator.subtract(value.multiply(denominator));
      case MULTIPLIES -> numerator = numerator.multiply(value);
      case DIVIDES -> denominator = denominator.multiply(value);
    }
    return this;
  }

  /** The amount rounded half up to the paisa; the step is added to the trace. */
  BigDecimal amount(List<TraceStep> trace) {
    return amount(trace, 2);
  }

  /** The amount rounded half up to that many decimals, written with two. */
  BigDecimal amount(List<TraceStep> trace, int decimals) {
    BigDecimal amount = numerator.divide(denominator, decimals, RoundingMode.HALF_UP).setScale(2);
    trace.add(new TraceStep(part, factors, amount));
    return amount;
  }
}
