package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Equipment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a crane must be like to be saved; the database refuses the same. */
public final class CraneCheck {
  public static final List<String> CATEGORIES =
      List.of("mobile_crane", "tower_crane", "crawler_crane", "pick_and_carry_crane");
  public static final List<String> OWNERSHIPS = List.of("own", "cross_hired");

  /** Metric tons; the columns hold six digits and two decimals. */
  private static final BigDecimal LEAST_TONS = new BigDecimal("0.01");

  private static final BigDecimal MOST_TONS = new BigDecimal("999999.99");

  private CraneCheck() {}

  public static Optional<Refusal> refusal(Equipment crane) {
    Checks checks = new Checks();
    checks
        .text("name", crane.name, 200)
        .code("category", crane.category, CATEGORIES)
        .decimal("max_lifting_capacity", crane.maxLiftingCapacity, LEAST_TONS, MOST_TONS, 2)
        .most("registration_number", crane.registrationNumber, 40)
        .most("description", crane.description, 10_000)
        .most("vendor", crane.vendor, 200)
        .code("ownership", crane.ownership, OWNERSHIPS)
        .that(
            !crane.ownership.equals("cross_hired") || !blank(crane.vendor),
            () -> Refusal.of("fleet.vendor_wanted", "vendor"))
        .that(
            crane.registrationDate == null
                || crane.manufacturingDate == null
                || !crane.registrationDate.isBefore(crane.manufacturingDate),
            () -> Refusal.of("fleet.registered_before_made", "registration_date"));
    if (crane.unladenWeight != null) {
      checks.decimal("unladen_weight", crane.unladenWeight, LEAST_TONS, MOST_TONS, 2);
    }
    rates(checks, crane.baseRates);
    amount(checks, "running_cost_per_km", crane.runningCostPerKm);
    amount(checks, "running_cost", crane.runningCost);
    amount(checks, "vendor_cost_per_day", crane.vendorCostPerDay);
    return checks.first();
  }

  /** Null where the person may not see money: then they stay as they are. */
  private static void rates(Checks checks, @Nullable BaseRates rates) {
    if (rates != null) {
      amount(checks, "base_rates.micro", rates.micro());
      amount(checks, "base_rates.small", rates.small());
      amount(checks, "base_rates.monthly", rates.monthly());
      amount(checks, "base_rates.yearly", rates.yearly());
    }
  }

  private static void amount(Checks checks, String field, @Nullable Money amount) {
    checks.that(
        amount == null || !amount.isNegative(), () -> Refusal.of("refusal.negative", field));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
