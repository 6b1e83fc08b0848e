package com.aspcranes.crm.store.type;

import java.math.BigDecimal;

/**
 * Decimals as plain text without trailing zeros, so that equal numbers are equal text; SQLite would
 * make binary fractions of them.
 */
public final class DecimalText {
  private DecimalText() {}

  public static String write(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  public static BigDecimal read(String text) {
    return new BigDecimal(text);
  }
}
