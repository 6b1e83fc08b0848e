package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every figure a price is made from: its setting key, unit and the value it has until an admin sets
 * another.
 */
public enum Figure {
  SHIFT_HOURS("shift_hours", Unit.HOURS, "8"),
  MICRO_MAX_DAYS("micro_max_days", Unit.DAYS, "10"),
  SMALL_MAX_DAYS("small_max_days", Unit.DAYS, "25"),
  MONTHLY_MAX_DAYS("monthly_max_days", Unit.DAYS, "365"),
  MONTH_DAYS("month_days", Unit.DAYS, "26"),
  YEAR_DAYS("year_days", Unit.DAYS, "312"),
  SHIFT_SINGLE("shift.single", Unit.FACTOR, "1"),
  SHIFT_DOUBLE("shift.double", Unit.FACTOR, "1.8"),
  TIME_DAY("day_night.day", Unit.FACTOR, "1"),
  TIME_NIGHT("day_night.night", Unit.FACTOR, "1.3"),
  USAGE_NORMAL("usage.normal", Unit.PERCENT, "0"),
  USAGE_HEAVY("usage.heavy", Unit.PERCENT, "20"),
  RISK_LOW("risk.low", Unit.PERCENT, "0"),
  RISK_MEDIUM("risk.medium", Unit.PERCENT, "10"),
  RISK_HIGH("risk.high", Unit.PERCENT, "20"),
  FOOD("food", Unit.RUPEES_PER_MONTH, "2500"),
  ACCOMMODATION("accommodation", Unit.RUPEES_PER_MONTH, "4000"),
  INCIDENT1("incident1", Unit.RUPEES, "5000"),
  INCIDENT2("incident2", Unit.RUPEES, "10000"),
  INCIDENT3("incident3", Unit.RUPEES, "15000"),
  RIGGER("rigger", Unit.RUPEES_PER_MONTH, "40000"),
  HELPER("helper", Unit.RUPEES_PER_MONTH, "12000"),
  AREA("area", Unit.RUPEES, "0"),
  CONDITION("condition", Unit.RUPEES, "0"),
  CUSTOMER_REPUTATION("customer_reputation", Unit.RUPEES, "0"),
  GST("gst", Unit.PERCENT, "18"),
  DISCOUNT_LIMIT("discount_limit", Unit.PERCENT, "5"),
  VALIDITY_DAYS("validity_days", Unit.DAYS, "15");

  /** What a figure counts, and with it the range and the decimals it may have. */
  public enum Unit {
    HOURS("1", "24", 2),
    DAYS("1", "3650", 0),
    FACTOR("0", "10", 4),
    PERCENT("0", "100", 4),
    RUPEES("0", "10000000000", 2),
    RUPEES_PER_MONTH("0", "10000000000", 2);

    private final BigDecimal min;
    private final BigDecimal max;
    private final int decimals;

    Unit(String min, String max, int decimals) {
      this.min = new BigDecimal(min);
      this.max = new BigDecimal(max);
      this.decimals = decimals;
    }

    void check(Checks checks, String field, BigDecimal value) {
      checks.decimal(field, value, min, max, decimals);
    }
  }

  private static final Map<String, Figure> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Figure::key, f -> f));

  private final String key;
  private final Unit unit;
  private final BigDecimal shipped;

  Figure(String name, Unit unit, String shipped) {
    this.key = "pricing." + name;
    this.unit = unit;
    this.shipped = new BigDecimal(shipped);
  }

  public static Optional<Figure> byKey(String settingKey) {
    return Optional.ofNullable(BY_KEY.get(settingKey));
  }

  /** Key of the setting that holds it, for example {@code pricing.usage.heavy}. */
  public String key() {
    return key;
  }

  public Unit unit() {
    return unit;
  }

  /** The value the program ships with. */
  public BigDecimal shipped() {
    return shipped;
  }

  public Optional<Refusal> check(BigDecimal value) {
    Checks checks = new Checks();
    unit.check(checks, key, value);
    return checks.first();
  }
}
