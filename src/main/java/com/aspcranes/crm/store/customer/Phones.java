package com.aspcranes.crm.store.customer;

import org.jspecify.annotations.Nullable;

/** Phone numbers by their digits: the same one is written in many ways. */
public final class Phones {
  /** SQL: the digits of a column, as far as it is written as phones are. */
  public static final String DIGITS_OF =
      "replace(replace(replace(replace(replace(%s, ' ', ''), '-', ''), '(', ''), ')', ''), '+', '')";

  private static final int SIGNIFICANT = 10;
  private static final int LEAST = 7;

  private Phones() {}

  /** A LIKE pattern for the last ten digits; null where there are too few to tell. */
  public static @Nullable String like(@Nullable String phone) {
    if (phone == null) {
      return null;
    }
    String digits = phone.replaceAll("[^0-9]", "");
    return digits.length() < LEAST
        ? null
        : "%" + digits.substring(Math.max(0, digits.length() - SIGNIFICANT));
  }
}
