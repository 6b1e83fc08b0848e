package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.QuoteInput.BaseRates;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.StateCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every range of a quotation's input. Fields are named as the database names them, lines by their
 * index from 0.
 */
final class QuoteCheck {
  private static final BigDecimal MAX_MONEY = new BigDecimal("10000000000");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MAX_KM = BigDecimal.valueOf(10_000);
  private static final int MAX_DAYS = 3650;
  private static final int MAX_QUANTITY = 999;
  private static final int MAX_ROWS = 200;

  // What the columns hold.
  private static final int DECIMALS = 2;

  private final QuoteInput in;
  private final PriceList prices;
  private final Checks checks = new Checks();

  QuoteCheck(QuoteInput in, PriceList prices) {
    this.in = in;
    this.prices = prices;
  }

  Optional<Refusal> refusal() {
    terms();
    money("mob_demob", in.mobDemob());
    percent("mob_relaxation_percent", in.mobRelaxationPercent());
    money("extra_charge", in.extraCharge());
    charges("incidental_charges", Choice.INCIDENTAL, in.incidentalCharges());
    charges("other_factors", Choice.OTHER_FACTOR, in.otherFactors());
    percent("discount_percent", in.discountPercent());
    money("discount_amount", in.discountAmount());
    checks.code("billing", in.billing(), Choice.BILLING);
    checks.that(
        StateCodes.isState(in.companyState()), () -> Refusal.of("refusal.state", "company_state"));
    checks.that(
        StateCodes.isState(in.placeOfSupply()),
        () -> Refusal.of("refusal.state", "place_of_supply"));
    checks.whole("lines", in.lines().size(), 1, MAX_ROWS);
    for (int i = 0; i < in.lines().size(); i++) {
      line("lines[" + i + "].", in.lines().get(i));
    }
    checks.whole("services", in.servicesOffered().size(), 0, MAX_ROWS);
    for (int i = 0; i < in.servicesOffered().size(); i++) {
      service("services[" + i + "].", in.servicesOffered().get(i));
    }
    return checks.first();
  }

  private void terms() {
    checks.whole("days", in.days(), 1, MAX_DAYS);
    checks.that(
        in.hoursPerDay().signum() > 0, () -> Refusal.of("refusal.above", "hours_per_day", 0, 24));
    checks.decimal(
        "hours_per_day", in.hoursPerDay(), BigDecimal.ZERO, BigDecimal.valueOf(24), DECIMALS);
    code("shift", Choice.SHIFT, in.shift());
    code("day_night", Choice.DAY_NIGHT, in.dayNight());
    code("usage", Choice.USAGE, in.usage());
    code("risk_factor", Choice.RISK_FACTOR, in.riskFactor());
    checks.whole("food_resources", in.foodResources(), 0, 999);
    checks.whole("accom_resources", in.accomResources(), 0, 999);
    checks.decimal("site_distance_km", in.siteDistanceKm(), BigDecimal.ZERO, MAX_KM, DECIMALS);
  }

  private void line(String at, Line line) {
    checks.text(at + "equipment", line.equipment(), 200);
    checks.whole(at + "quantity", line.quantity(), 1, MAX_QUANTITY);
    checks.whole(at + "days", in.daysOf(line), 1, MAX_DAYS);
    money(at + "rate", line.rate());
    BaseRates rates = line.baseRates();
    money(at + "base_rates.micro", rates.micro());
    money(at + "base_rates.small", rates.small());
    money(at + "base_rates.monthly", rates.monthly());
    money(at + "base_rates.yearly", rates.yearly());
    OrderType type = OrderType.of(in.daysOf(line), prices);
    checks.that(
        line.rate() != null || rates.of(type) != null,
        () -> Refusal.of("refusal.no_rate", at + "base_rates." + type.code(), type.code()));
    money(at + "running_cost_per_km", line.runningCostPerKm());
    String sac = line.sac();
    if (sac != null) {
      checks.pattern(at + "sac", sac, PriceList.SAC, "refusal.sac");
    }
  }

  private void service(String at, Service service) {
    checks.text(at + "name", service.name(), 200);
    money(at + "price", service.price());
    checks.that(
        service.quantity().signum() > 0,
        () -> Refusal.of("refusal.above", at + "quantity", 0, MAX_QUANTITY));
    checks.decimal(
        at + "quantity", service.quantity(), BigDecimal.ZERO, BigDecimal.valueOf(MAX_QUANTITY), 2);
  }

  private void charges(String field, Choice choice, List<Charge> charges) {
    checks.whole(field, charges.size(), 0, MAX_ROWS);
    for (int i = 0; i < charges.size(); i++) {
      code(field + "[" + i + "].code", choice, charges.get(i).code());
      money(field + "[" + i + "].amount", charges.get(i).amount());
    }
  }

  private void code(String field, Choice choice, String code) {
    checks.that(choice.figure(code).isPresent(), () -> choice.refusal(field));
  }

  private void money(String field, @Nullable BigDecimal amount) {
    if (amount != null) {
      checks.decimal(field, amount, BigDecimal.ZERO, MAX_MONEY, 2);
    }
  }

  private void percent(String field, BigDecimal percent) {
    checks.decimal(field, percent, BigDecimal.ZERO, HUNDRED, DECIMALS);
  }
}
