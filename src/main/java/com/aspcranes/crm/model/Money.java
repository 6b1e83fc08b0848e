package com.aspcranes.crm.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rupees with two decimals, held as a whole number of paise. The magnitude stays below 10^12
 * rupees, which is what {@code numeric(14,2)} holds.
 */
public record Money(long paise) implements Comparable<Money> {
  private static final long LIMIT = 99_999_999_999_999L;
  private static final BigDecimal LIMIT_RUPEES = BigDecimal.valueOf(LIMIT, 2);

  public static final Money ZERO = new Money(0);

  /**
   * @throws ArithmeticException if the amount reaches 10^12 rupees
   */
  public Money {
    if (paise > LIMIT || paise < -LIMIT) {
      throw new ArithmeticException("money out of range: " + paise + " paise");
    }
  }

  public static Money ofPaise(long paise) {
    return new Money(paise);
  }

  /**
   * Exact: an amount with a third decimal is refused, not rounded.
   *
   * @throws ArithmeticException if the amount has more than two decimals or is out of range
   */
  public static Money of(BigDecimal rupees) {
    return new Money(
        inRange(rupees).setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
  }

  /**
   * @throws NumberFormatException if the text is no decimal number
   * @throws ArithmeticException as {@link #of(BigDecimal)}
   */
  public static Money of(String rupees) {
    return of(new BigDecimal(rupees));
  }

  /**
   * Rounds half up (away from zero on a tie) to the paisa.
   *
   * @throws ArithmeticException if the amount is out of range
   */
  public static Money rounded(BigDecimal rupees) {
    return new Money(
        inRange(rupees).setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
  }

  /** True where {@link #rounded} would not refuse. */
  public static boolean fits(BigDecimal rupees) {
    return rupees.abs().compareTo(LIMIT_RUPEES) <= 0;
  }

  // Checked before setScale: 1e999999999 would be written out digit by digit.
  private static BigDecimal inRange(BigDecimal rupees) {
    if (!fits(rupees)) {
      throw new ArithmeticException("money out of range");
    }
    return rupees;
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(paise, other.paise));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(paise, other.paise));
  }

  /** The product, rounded half up to the paisa. */
  public Money times(BigDecimal factor) {
    return rounded(toBigDecimal().multiply(factor));
  }

  public boolean isNegative() {
    return paise < 0;
  }

  public boolean isZero() {
    return paise == 0;
  }

  /** Rupees, always with scale 2. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(paise, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(paise, other.paise);
  }

  /** Plain figures, for example {@code 1234.50}. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
