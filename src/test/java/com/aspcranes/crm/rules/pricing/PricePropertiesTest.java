package com.aspcranes.crm.rules.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every quotation; a failure names the seed of its draft. */
class PricePropertiesTest {
  private static final int DRAFTS = 2000;

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String paise(Random random, int max) {
    return BigDecimal.valueOf(random.nextInt(max), 2).toPlainString();
  }

  static Draft draft(long seed) {
    Random random = new Random(seed);
    Draft draft = new Draft();
    draft.days = 1 + random.nextInt(random.nextBoolean() ? 40 : 800);
    draft.hours =
        BigDecimal.valueOf(1 + random.nextInt(48), 0).divide(BigDecimal.valueOf(2)).toPlainString();
    draft.shift = pick(random, Choice.SHIFT.codes());
    draft.dayNight = pick(random, Choice.DAY_NIGHT.codes());
    draft.usage = pick(random, Choice.USAGE.codes());
    draft.risk = pick(random, Choice.RISK_FACTOR.codes());
    draft.food = random.nextInt(8);
    draft.accom = random.nextInt(8);
    draft.km = BigDecimal.valueOf(random.nextInt(5000), 1).toPlainString();
    draft.mobDemob = random.nextInt(4) == 0 ? paise(random, 5_000_000) : null;
    draft.relaxation = paise(random, 10_001);
    draft.extra = paise(random, 3_000_000);
    draft.discountPercent = paise(random, 10_001);
    draft.placeOfSupply = random.nextBoolean() ? "22" : "27";
    draft.includeGst = random.nextInt(5) > 0;
    draft.lines = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      BigDecimal rate = random.nextBoolean() ? new BigDecimal(paise(random, 20_000_000)) : null;
      Integer days = random.nextBoolean() ? 1 + random.nextInt(400) : null;
      draft.lines.add(
          new Line(
              "crane " + i,
              1 + random.nextInt(5),
              days,
              rate,
              Draft.MC25_RATES,
              new BigDecimal(paise(random, 5000)),
              true,
              null));
    }
    draft.others.add(
        new Charge(
            pick(random, Choice.OTHER_FACTOR.codes()),
            random.nextBoolean() ? new BigDecimal(paise(random, 5_000_000)) : null));
    draft.incidentals.add(new Charge(pick(random, Choice.INCIDENTAL.codes()), null));
    draft.services =
        random.nextBoolean()
            ? List.of(
                new Service(
                    "permit", new BigDecimal(paise(random, 900_000)), new BigDecimal("2.25")))
            : null;
    return draft;
  }

  @Test
  void thePartsAddUpToThePaisa() {
    for (long seed = 0; seed < DRAFTS; seed++) {
      PricedQuote quote = Prices.of(draft(seed));
      PricedQuote.Parts p = quote.parts();
      Money lines =
          quote.lines().stream().map(PricedQuote.Line::amount).reduce(Money.ZERO, Money::plus);
      Money sum =
          p.workingCost()
              .plus(p.usageLoadFactor())
              .plus(p.riskAdjustment())
              .plus(p.foodAccomCost())
              .plus(p.mobDemobCost())
              .plus(p.extraCharge())
              .plus(p.incidentalTotal())
              .plus(p.otherFactorsCharge())
              .plus(p.serviceTotal());
      String at = "seed " + seed;
      assertEquals(lines, p.workingCost(), at);
      assertEquals(sum, quote.subtotal(), at);
      assertEquals(quote.subtotal(), quote.totalRent().plus(quote.discount()), at);
      assertEquals(
          quote.totalCost(),
          quote.totalRent().plus(quote.tax().total()).plus(quote.roundOff()),
          at);
      assertEquals(0, quote.totalCost().paise() % 100, at);
      assertTrue(Math.abs(quote.roundOff().paise()) <= 50, at);
    }
  }

  /** Works every step again by another way: rounded to 60 digits after each factor. */
  @Test
  void theTraceExplainsEveryAmount() {
    MathContext digits = new MathContext(60);
    for (long seed = 0; seed < DRAFTS; seed++) {
      for (TraceStep step : Prices.of(draft(seed)).trace()) {
        BigDecimal amount = BigDecimal.ZERO;
        for (TraceStep.Factor factor : step.factors()) {
          amount =
              switch (factor.does()) {
                case ADDS -> amount.add(factor.value());
                case TAKES -> amount.subtract(factor.value());
                case MULTIPLIES -> amount.multiply(factor.value());
                case DIVIDES -> amount.divide(factor.value(), digits);
              };
        }
        int decimals = step.part().equals("total_cost") ? 0 : 2;
        // A tie that 60 digits cut just below is a tie still.
        BigDecimal tidy =
            amount.setScale(40, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
        assertEquals(tidy.setScale(2), step.amount(), "seed " + seed + ", " + step);
      }
    }
  }

  @Test
  void everyStepUsedLaterWasMadeBefore() {
    PricedQuote quote = Prices.of(draft(7));
    List<String> made = new ArrayList<>();
    for (TraceStep step : quote.trace()) {
      for (TraceStep.Factor factor : step.factors()) {
        boolean known =
            !factor.source().equals(TraceStep.STEP)
                || made.contains(factor.name())
                || factor.name().equals("gst_amount");
        assertTrue(known, factor.name());
      }
      made.add(step.part());
    }
  }
}
