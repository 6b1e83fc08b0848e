package com.aspcranes.crm.rules.pricing;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a hire is, which decides the rate it is charged by. */
public enum OrderType {
  /** Rupees per shift-day. */
  MICRO(null),
  /** Rupees per shift-day. */
  SMALL(null),
  /** Rupees per month of working days. */
  MONTHLY(Figure.MONTH_DAYS),
  /** Rupees per year of working days. */
  YEARLY(Figure.YEAR_DAYS);

  private final @Nullable Figure period;

  OrderType(@Nullable Figure period) {
    this.period = period;
  }

  static OrderType of(int days, PriceList prices) {
    BigDecimal d = BigDecimal.valueOf(days);
    if (d.compareTo(prices.value(Figure.MICRO_MAX_DAYS)) <= 0) {
      return MICRO;
    }
    if (d.compareTo(prices.value(Figure.SMALL_MAX_DAYS)) <= 0) {
      return SMALL;
    }
    return d.compareTo(prices.value(Figure.MONTHLY_MAX_DAYS)) <= 0 ? MONTHLY : YEARLY;
  }

  /** The working days the rate stands for; null where it is a daily rate. */
  @Nullable Figure period() {
    return period;
  }

  /** As stored and as printed: {@code micro}, {@code small}, {@code monthly}, {@code yearly}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
