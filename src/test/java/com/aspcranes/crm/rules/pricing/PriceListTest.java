package com.aspcranes.crm.rules.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceListTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static PriceList.Row row(String key, LocalDate from, String value) {
    return new PriceList.Row(key, from, value);
  }

  @Test
  void theQuotationsDatePicksTheValueInForce() {
    List<PriceList.Row> rows =
        List.of(
            row("pricing.gst", MAY, "28"),
            row("pricing.gst", APRIL, "12"),
            row("company.name", APRIL, "ASP"));
    PriceList list = Prices.done(PriceList.asOf(MAY.minusDays(1), rows));
    assertEquals(new BigDecimal("12"), list.value(Figure.GST));
    assertEquals(APRIL, list.since(Figure.GST));
    assertEquals(new BigDecimal("28"), Prices.done(PriceList.asOf(MAY, rows)).value(Figure.GST));
    PriceList before = Prices.done(PriceList.asOf(APRIL.minusDays(1), rows));
    assertEquals(new BigDecimal("18"), before.value(Figure.GST));
    assertNull(before.since(Figure.GST));
  }

  @Test
  void aSettingNoPriceCanBeMadeWithIsRefusedByItsKey() {
    assertEquals(
        "pricing.gst",
        Prices.refused(PriceList.asOf(MAY, List.of(row("pricing.gst", APRIL, "101")))).field());
    assertEquals(
        "pricing.gst",
        Prices.refused(PriceList.asOf(MAY, List.of(row("pricing.gst", APRIL, "NaN")))).field());
    assertEquals(
        "pricing.month_days",
        Prices.refused(PriceList.asOf(MAY, List.of(row("pricing.month_days", APRIL, "0"))))
            .field());
  }

  @Test
  void orderTypesMustFollowOneAnother() {
    assertEquals(
        "pricing.small_max_days",
        Prices.refused(PriceList.asOf(MAY, List.of(row("pricing.micro_max_days", APRIL, "25"))))
            .field());
  }

  @Test
  void serviceCodesAreEffectiveDatedToo() {
    PriceList list =
        Prices.done(
            PriceList.asOf(MAY, List.of(row(PriceList.SAC_WITH_OPERATOR, APRIL, "995457"))));
    assertEquals("995457", list.sac(true));
    assertEquals(
        PriceList.SAC_WITH_OPERATOR,
        Prices.refused(
                PriceList.asOf(MAY, List.of(row(PriceList.SAC_WITH_OPERATOR, APRIL, "8426"))))
            .field());
  }

  @Test
  void aQuotationIsGoodForFifteenDays() {
    assertEquals(LocalDate.of(2026, 4, 16), PriceList.defaults().validUntil(APRIL));
  }
}
