package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Money;
import java.math.BigDecimal;

/**
 * Figures the way India writes them: the last three digits, then pairs. The JDK groups by threes
 * only.
 */
public final class IndianNumbers {
  private IndianNumbers() {}

  /** For example {@code 12,34,567.00}. */
  public static String group(Money amount) {
    return group(amount.toBigDecimal());
  }

  /** For example {@code ₹12,34,567.00}, {@code -₹5.00}. */
  public static String rupees(Money amount) {
    String grouped = group(amount);
    return grouped.startsWith("-") ? "-₹" + grouped.substring(1) : "₹" + grouped;
  }

  public static String group(long number) {
    return group(BigDecimal.valueOf(number));
  }

  /** Groups the whole part; the decimals stay as they are. */
  public static String group(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 2) {
      grouped.insert(at, ',');
    }
    return (number.signum() < 0 ? "-" : "") + grouped + (point < 0 ? "" : plain.substring(point));
  }
}
