package com.aspcranes.crm.rules.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PricedContentTest {

  private static String hash(Consumer<Draft> change) {
    Draft draft = new Draft();
    change.accept(draft);
    return PricedContent.hash(draft.input(), Prices.of(draft));
  }

  @Test
  void numbersWrittenDifferentlyAreTheSameContent() {
    String plain = hash(d -> {});
    assertEquals(plain, hash(d -> d.hours = "8.00"));
    assertTrue(plain.matches("[0-9a-f]{64}"), plain);
  }

  @Test
  void anyPriceInputChangesIt() {
    List<Consumer<Draft>> changes =
        List.of(
            d -> d.days = 4,
            d -> d.hours = "7",
            d -> d.discountPercent = "1",
            d -> d.discountAmount = "0",
            d -> d.placeOfSupply = "27",
            d -> d.km = "1",
            d -> d.billing = "non_gst",
            d -> d.lines.add(Draft.mc25()));
    long different = changes.stream().map(PricedContentTest::hash).distinct().count();
    assertEquals(changes.size(), different);
    changes.forEach(change -> assertNotEquals(hash(d -> {}), hash(change)));
  }

  @Test
  void theFiguresItWasPricedWithBelongToIt() {
    Draft draft = new Draft();
    PriceList other =
        Prices.done(
            PriceList.defaults().with(Figure.HELPER, Draft.number("1"), java.time.LocalDate.EPOCH));
    assertNotEquals(
        hash(d -> {}),
        PricedContent.hash(draft.input(), Prices.done(Pricing.price(draft.input(), other))));
  }
}
