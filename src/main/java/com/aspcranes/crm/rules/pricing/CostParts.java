package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import com.aspcranes.crm.rules.pricing.TraceStep.Does;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The amounts a subtotal is made of, from input already checked. Rupees with two decimals, none
 * negative.
 */
final class CostParts {
  private final QuoteInput in;
  private final PriceList prices;
  private final List<TraceStep> trace;

  CostParts(QuoteInput in, PriceList prices, List<TraceStep> trace) {
    this.in = in;
    this.prices = prices;
    this.trace = trace;
  }

  List<BigDecimal> lines() {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int i = 0; i < in.lines().size(); i++) {
      amounts.add(line(i));
    }
    return amounts;
  }

  BigDecimal workingCost(List<BigDecimal> amounts) {
    return total("working_cost", "lines[%d].amount", amounts);
  }

  private BigDecimal line(int index) {
    Line line = in.lines().get(index);
    OrderType type = OrderType.of(in.daysOf(line), prices);
    BigDecimal typed = line.rate();
    Working working =
        work("lines[" + index + "].amount")
            .apply(
                Does.ADDS,
                "rate." + type.code(),
                rate(line, type),
                typed == null ? TraceStep.EQUIPMENT : TraceStep.ENTERED,
                null)
            .entered(Does.MULTIPLIES, "quantity", BigDecimal.valueOf(line.quantity()))
            .entered(Does.MULTIPLIES, "days", BigDecimal.valueOf(in.daysOf(line)));
    Figure period = type.period();
    if (period != null) {
      working.setting(Does.DIVIDES, period);
    }
    // A shift is the least that is charged.
    if (in.hoursPerDay().compareTo(prices.value(Figure.SHIFT_HOURS)) > 0) {
      working.entered(Does.MULTIPLIES, "hours_per_day", in.hoursPerDay());
    } else {
      working.setting(Does.MULTIPLIES, Figure.SHIFT_HOURS);
    }
    return working
        .setting(Does.DIVIDES, Figure.SHIFT_HOURS)
        .setting(Does.MULTIPLIES, Choice.SHIFT.checked(in.shift()))
        .setting(Does.MULTIPLIES, Choice.DAY_NIGHT.checked(in.dayNight()))
        .amount(trace);
  }

  private static BigDecimal rate(Line line, OrderType type) {
    BigDecimal typed = line.rate();
    return typed != null
        ? typed
        : Objects.requireNonNull(line.baseRates().of(type), "checked before");
  }

  List<PricedQuote.Line> pricedLines(List<BigDecimal> amounts) {
    List<PricedQuote.Line> priced = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Line line = in.lines().get(i);
      OrderType type = OrderType.of(in.daysOf(line), prices);
      String sac = line.sac() == null ? prices.sac(line.withOperator()) : line.sac();
      priced.add(
          new PricedQuote.Line(
              type, in.daysOf(line), Money.of(rate(line, type)), Money.of(amounts.get(i)), sac));
    }
    return priced;
  }

  BigDecimal load(String part, BigDecimal working, Figure percent) {
    return work(part).step(Does.ADDS, "working_cost", working).percent(percent).amount(trace);
  }

  BigDecimal foodAndAccommodation() {
    BigDecimal food = people("food", "food_resources", in.foodResources(), Figure.FOOD);
    BigDecimal lodging =
        people("accommodation", "accom_resources", in.accomResources(), Figure.ACCOMMODATION);
    return perMonth(
            work("food_accom_cost")
                .step(Does.ADDS, "food", food)
                .step(Does.ADDS, "accommodation", lodging))
        .amount(trace);
  }

  private BigDecimal people(String part, String name, int count, Figure monthly) {
    return work(part)
        .entered(Does.ADDS, name, BigDecimal.valueOf(count))
        .setting(Does.MULTIPLIES, monthly)
        .amount(trace);
  }

  private Working perMonth(Working working) {
    return working
        .entered(Does.MULTIPLIES, "days", BigDecimal.valueOf(in.days()))
        .setting(Does.DIVIDES, Figure.MONTH_DAYS);
  }

  BigDecimal mobilisation() {
    BigDecimal typed = in.mobDemob();
    Working mob = work("mob_demob");
    if (typed != null) {
      mob.entered(Does.ADDS, "mob_demob", typed);
    } else {
      mob.formula(Does.ADDS, "there_and_back", BigDecimal.valueOf(2))
          .entered(Does.MULTIPLIES, "site_distance_km", in.siteDistanceKm())
          .step(Does.MULTIPLIES, "running_cost_per_km", runningCost());
    }
    return work("mob_demob_cost")
        .step(Does.ADDS, "mob_demob", mob.amount(trace))
        .entered(
            Does.MULTIPLIES,
            "charged_percent",
            BigDecimal.valueOf(100).subtract(in.mobRelaxationPercent()))
        .perHundred()
        .amount(trace);
  }

  private BigDecimal runningCost() {
    List<BigDecimal> costs = new ArrayList<>();
    for (int i = 0; i < in.lines().size(); i++) {
      Line line = in.lines().get(i);
      costs.add(
          work("lines[" + i + "].running_cost")
              .apply(
                  Does.ADDS,
                  "running_cost_per_km",
                  line.runningCostPerKm(),
                  TraceStep.EQUIPMENT,
                  null)
              .entered(Does.MULTIPLIES, "quantity", BigDecimal.valueOf(line.quantity()))
              .amount(trace));
    }
    return total("running_cost_per_km", "lines[%d].running_cost", costs);
  }

  BigDecimal charges(String part, String field, Choice choice, List<Charge> charges) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int i = 0; i < charges.size(); i++) {
      Charge charge = charges.get(i);
      Figure figure = choice.checked(charge.code());
      BigDecimal typed = charge.amount();
      Working working = work(field + "[" + i + "]");
      if (typed == null) {
        working.setting(Does.ADDS, figure);
      } else {
        working.entered(Does.ADDS, charge.code(), typed);
      }
      amounts.add(
          (figure.unit() == Figure.Unit.RUPEES_PER_MONTH ? perMonth(working) : working)
              .amount(trace));
    }
    return total(part, field + "[%d]", amounts);
  }

  BigDecimal services() {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int i = 0; i < in.servicesOffered().size(); i++) {
      Service service = in.servicesOffered().get(i);
      amounts.add(
          work("services[" + i + "]")
              .entered(Does.ADDS, "price", service.price())
              .entered(Does.MULTIPLIES, "quantity", service.quantity())
              .amount(trace));
    }
    return in.services() == null
        ? BigDecimal.ZERO
        : total("service_total", "services[%d]", amounts);
  }

  private BigDecimal total(String part, String name, List<BigDecimal> amounts) {
    Working working = work(part);
    for (int i = 0; i < amounts.size(); i++) {
      working.step(Does.ADDS, name.replace("%d", Integer.toString(i)), amounts.get(i));
    }
    return working.amount(trace);
  }

  private Working work(String part) {
    return new Working(part, prices);
  }
}
