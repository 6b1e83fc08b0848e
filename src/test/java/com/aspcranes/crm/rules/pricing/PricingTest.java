package com.aspcranes.crm.rules.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricingTest {

  @Test
  void fewerHoursThanAShiftCostAShift() {
    Draft draft = new Draft();
    draft.hours = "4.5";
    assertEquals(Money.of("7500"), Prices.of(draft).parts().workingCost());
    draft.hours = "9";
    assertEquals(Money.of("8437.50"), Prices.of(draft).parts().workingCost());
  }

  @Test
  void aTypedRateWinsOverTheEquipmentsAndCountsInTheSameUnit() {
    Draft draft = new Draft();
    draft.days = 13;
    draft.lines =
        List.of(
            new Line(
                "MC-25",
                2,
                26,
                Draft.number("70000"),
                Draft.MC25_RATES,
                Draft.number("20"),
                true,
                null));
    PricedQuote quote = Prices.of(draft);
    assertEquals(OrderType.SMALL, quote.orderType());
    assertEquals(OrderType.MONTHLY, quote.lines().get(0).orderType());
    assertEquals(Money.of("140000"), quote.parts().workingCost());
  }

  @Test
  void theOrderTypeChangesTheDayAfterItsLastDay() {
    Draft draft = new Draft();
    List<Integer> days = List.of(10, 11, 25, 26, 365, 366);
    List<OrderType> types =
        days.stream()
            .map(
                d -> {
                  draft.days = d;
                  return Prices.of(draft).orderType();
                })
            .toList();
    assertEquals(
        List.of(
            OrderType.MICRO,
            OrderType.SMALL,
            OrderType.SMALL,
            OrderType.MONTHLY,
            OrderType.MONTHLY,
            OrderType.YEARLY),
        types);
  }

  @Test
  void aTypedDiscountWinsOverThePercent() {
    Draft draft = new Draft();
    draft.discountPercent = "50";
    draft.discountAmount = "100.25";
    assertEquals(Money.of("7399.75"), Prices.of(draft).totalRent());
  }

  @Test
  void servicesJoinTheSubtotalWithoutUsageOrRisk() {
    Draft draft = new Draft();
    draft.usage = "heavy";
    draft.risk = "high";
    draft.services = List.of(new Service("Trailer", Draft.number("1234.55"), Draft.number("1.5")));
    PricedQuote quote = Prices.of(draft);
    assertEquals(Money.of("1851.83"), quote.parts().serviceTotal());
    assertEquals(Money.of("1500"), quote.parts().usageLoadFactor());
    assertEquals(Money.of("12351.83"), quote.subtotal());
  }

  @Test
  void noTaxIsChargedWithoutGstOrWhereItIsLeftOut() {
    Draft draft = new Draft();
    draft.billing = "non_gst";
    assertEquals(Money.ZERO, Prices.of(draft).tax().total());
    draft.billing = "gst";
    draft.includeGst = false;
    assertEquals(Money.ZERO, Prices.of(draft).tax().total());
  }

  @Test
  void anotherStatesSupplyIsTaxedByIgstAlone() {
    Draft draft = new Draft();
    draft.placeOfSupply = "97";
    PricedQuote.Tax tax = Prices.of(draft).tax();
    assertEquals(new PricedQuote.Tax(Money.ZERO, Money.ZERO, Money.of("1350")), tax);
  }

  @Test
  void aDiscountAboveFivePercentAsksForApprovalHoweverItWasGiven() {
    Draft draft = new Draft();
    draft.discountPercent = "5";
    assertFalse(Prices.of(draft).discountNeedsApproval());
    draft.discountAmount = "375.01";
    assertTrue(Prices.of(draft).discountNeedsApproval());
  }

  @Test
  void theServiceCodeFollowsTheOperatorUnlessItIsTyped() {
    PriceList prices = PriceList.defaults();
    Draft draft = new Draft();
    Line line = Draft.mc25();
    draft.lines =
        List.of(
            line,
            new Line(
                "MC-25", 1, null, null, line.baseRates(), line.runningCostPerKm(), false, null),
            new Line(
                "MC-25", 1, null, null, line.baseRates(), line.runningCostPerKm(), false, "9987"));
    assertEquals(
        List.of(prices.sac(true), prices.sac(false), "9987"),
        Prices.of(draft).lines().stream().map(PricedQuote.Line::sac).toList());
  }

  @Test
  void anAdminsFigureIsUsedAndTheTraceSaysSinceWhen() {
    LocalDate april = LocalDate.of(2026, 4, 1);
    PriceList prices =
        Prices.done(PriceList.defaults().with(Figure.TIME_NIGHT, Draft.number("1.5"), april));
    Draft draft = new Draft();
    draft.dayNight = "night";
    PricedQuote quote = Prices.done(Pricing.price(draft.input(), prices));
    assertEquals(Money.of("11250"), quote.parts().workingCost());
    TraceStep line = quote.trace().get(0);
    assertTrue(
        line.factors().stream()
            .anyMatch(f -> f.source().equals("pricing.day_night.night") && april.equals(f.since())),
        line.toString());
  }
}
