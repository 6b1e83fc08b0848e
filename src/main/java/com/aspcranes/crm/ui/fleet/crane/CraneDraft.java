package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.control.form.TypedFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A crane as it stands in the form: figures as typed. */
record CraneDraft(
    String name,
    String category,
    String maxLiftingCapacity,
    String unladenWeight,
    String registrationNumber,
    @Nullable LocalDate manufacturingDate,
    @Nullable LocalDate registrationDate,
    String yardId,
    String ownership,
    String vendor,
    String vendorCostPerDay,
    String micro,
    String small,
    String monthly,
    String yearly,
    String runningCostPerKm,
    String runningCost,
    String description) {

  static CraneDraft of(Equipment row) {
    return new CraneDraft(
        text(row.name),
        text(row.category),
        figure(row.maxLiftingCapacity),
        figure(row.unladenWeight),
        text(row.registrationNumber),
        row.manufacturingDate,
        row.registrationDate,
        text(row.yardId),
        text(row.ownership),
        text(row.vendor),
        rupees(row.vendorCostPerDay),
        rate(row.baseRates, BaseRates::micro),
        rate(row.baseRates, BaseRates::small),
        rate(row.baseRates, BaseRates::monthly),
        rate(row.baseRates, BaseRates::yearly),
        rupees(row.runningCostPerKm),
        rupees(row.runningCost),
        text(row.description));
  }

  /**
   * Writes what was typed into a copy of the record; refused where a number is none.
   *
   * @param seesMoney false leaves every amount as it is
   */
  Outcome<Equipment> into(Equipment row, boolean seesMoney) {
    TypedFields typed = new TypedFields();
    row.name = name.strip();
    row.category = category;
    BigDecimal tons = typed.decimal("max_lifting_capacity", maxLiftingCapacity);
    row.maxLiftingCapacity = tons == null ? BigDecimal.ZERO : tons;
    row.unladenWeight = typed.decimal("unladen_weight", unladenWeight);
    row.registrationNumber = Typed.text(registrationNumber);
    row.manufacturingDate = manufacturingDate;
    row.registrationDate = registrationDate;
    row.yardId = Typed.text(yardId);
    row.ownership = ownership;
    boolean hired = ownership.equals("cross_hired");
    row.vendor = hired ? Typed.text(vendor) : null;
    row.description = Typed.text(description);
    if (seesMoney) {
      amounts(row, typed, hired);
    }
    return typed.orElse(row);
  }

  private void amounts(Equipment row, TypedFields typed, boolean hired) {
    row.vendorCostPerDay = hired ? typed.money("vendor_cost_per_day", vendorCostPerDay) : null;
    row.runningCostPerKm = typed.moneyOrZero("running_cost_per_km", runningCostPerKm);
    row.runningCost = typed.moneyOrZero("running_cost", runningCost);
    row.baseRates =
        new BaseRates(
            typed.moneyOrZero("base_rates.micro", micro),
            typed.moneyOrZero("base_rates.small", small),
            typed.moneyOrZero("base_rates.monthly", monthly),
            typed.moneyOrZero("base_rates.yearly", yearly));
  }

  private static String rate(@Nullable BaseRates rates, Function<BaseRates, Money> which) {
    return rates == null ? "" : rupees(which.apply(rates));
  }

  /** Without decimals where they are nought: these are typed over, not printed. */
  private static String rupees(@Nullable Money money) {
    return money == null ? "" : IndianNumbers.group(money).replaceFirst("\\.00$", "");
  }

  private static String figure(@Nullable BigDecimal number) {
    return number == null || number.signum() == 0
        ? ""
        : number.stripTrailingZeros().toPlainString();
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
