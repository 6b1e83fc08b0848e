package com.aspcranes.crm.rules.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a quotation and what made it. The factors, worked from left to right without
 * rounding between them, give the amount after one rounding: the trace is what was calculated, not
 * a retelling of it.
 *
 * @param part the amount's name, as stored ({@code working_cost}, {@code lines[0].amount})
 * @param amount rupees with two decimals
 */
public record TraceStep(String part, List<Factor> factors, BigDecimal amount) {

  public TraceStep {
    factors = List.copyOf(factors);
  }

  /** What a factor does to the amount so far. */
  public enum Does {
    ADDS("+"),
    TAKES("-"),
    MULTIPLIES("x"),
    DIVIDES("/");

    private final String sign;

    Does(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** Source of what somebody entered on this quotation. */
  public static final String ENTERED = "entered";

  /** Source of an equipment's own rate. */
  public static final String EQUIPMENT = "equipment";

  /** Source of what the formula itself says. */
  public static final String FORMULA = "formula";

  /** Source of an amount made by an earlier step, whose part is the factor's name. */
  public static final String STEP = "step";

  /**
   * @param source {@link #ENTERED}, {@link #EQUIPMENT}, {@link #FORMULA}, {@link #STEP}, or the key
   *     of a setting
   * @param since the day the setting took effect; null for a shipped setting and for other sources
   */
  public record Factor(
      Does does, String name, BigDecimal value, String source, @Nullable LocalDate since) {}
}
