package com.aspcranes.crm.rules.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.rules.pricing.QuoteInput.BaseRates;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteRangesTest {

  private static Arguments bad(String field, String key, Consumer<Draft> change) {
    return Arguments.of(field, key, change);
  }

  private static Line line(int quantity, Integer days, String rate, BaseRates rates, String sac) {
    return new Line(
        "MC-25",
        quantity,
        days,
        rate == null ? null : new BigDecimal(rate),
        rates,
        BigDecimal.TEN,
        true,
        sac);
  }

  static Stream<Arguments> outOfRange() {
    BaseRates rates = Draft.MC25_RATES;
    return Stream.of(
        bad("days", "refusal.range", d -> d.days = 0),
        bad("days", "refusal.range", d -> d.days = 3651),
        bad("hours_per_day", "refusal.above", d -> d.hours = "0"),
        bad("hours_per_day", "refusal.range", d -> d.hours = "24.01"),
        bad("shift", "refusal.code", d -> d.shift = "triple"),
        bad("day_night", "refusal.code", d -> d.dayNight = "Day"),
        bad("usage", "refusal.code", d -> d.usage = ""),
        bad("risk_factor", "refusal.code", d -> d.risk = "none"),
        bad("food_resources", "refusal.range", d -> d.food = -1),
        bad("accom_resources", "refusal.range", d -> d.accom = 1000),
        bad("hours_per_day", "refusal.decimals", d -> d.hours = "7.505"),
        bad("site_distance_km", "refusal.range", d -> d.km = "10000.1"),
        bad("site_distance_km", "refusal.decimals", d -> d.km = "41.125"),
        bad("mob_relaxation_percent", "refusal.decimals", d -> d.relaxation = "12.125"),
        bad("discount_percent", "refusal.decimals", d -> d.discountPercent = "2.505"),
        bad("mob_demob", "refusal.range", d -> d.mobDemob = "-0.01"),
        bad("mob_relaxation_percent", "refusal.range", d -> d.relaxation = "100.5"),
        bad("extra_charge", "refusal.decimals", d -> d.extra = "0.001"),
        bad("extra_charge", "refusal.range", d -> d.extra = "10000000000.01"),
        bad("extra_charge", "refusal.range", d -> d.extra = "1e999999999"),
        bad(
            "incidental_charges[0].code",
            "refusal.code",
            d -> d.incidentals = List.of(new Charge("rigger", null))),
        bad(
            "other_factors[0].amount",
            "refusal.range",
            d -> d.others = List.of(new Charge("rigger", BigDecimal.ONE.negate()))),
        bad("discount_percent", "refusal.range", d -> d.discountPercent = "-1"),
        bad(
            "discount_amount",
            "refusal.discount_above_subtotal",
            d -> d.discountAmount = "7500.01"),
        bad("billing", "refusal.code", d -> d.billing = "cash"),
        bad("company_state", "refusal.state", d -> d.companyState = "39"),
        bad("place_of_supply", "refusal.state", d -> d.placeOfSupply = "1"),
        bad("lines", "refusal.range", d -> d.lines = List.of()),
        bad("lines", "refusal.range", d -> d.lines = Collections.nCopies(201, Draft.mc25())),
        bad(
            "lines[0].quantity",
            "refusal.range",
            d -> d.lines = List.of(line(1000, null, null, rates, null))),
        bad(
            "lines[0].days",
            "refusal.range",
            d -> d.lines = List.of(line(1, 0, null, rates, null))),
        bad(
            "lines[0].rate",
            "refusal.decimals",
            d -> d.lines = List.of(line(1, null, "1.005", rates, null))),
        bad(
            "lines[0].base_rates.micro",
            "refusal.no_rate",
            d -> d.lines = List.of(line(1, null, null, BaseRates.NONE, null))),
        bad(
            "lines[0].sac",
            "refusal.sac",
            d -> d.lines = List.of(line(1, null, null, rates, "1234"))),
        bad(
            "services[0].quantity",
            "refusal.above",
            d -> d.services = List.of(new Service("Trailer", BigDecimal.ONE, BigDecimal.ZERO))),
        bad(
            "services[0].name",
            "refusal.required",
            d -> d.services = List.of(new Service(" ", BigDecimal.ONE, BigDecimal.ONE))),
        bad(
            "lines",
            "refusal.total_too_large",
            d -> {
              d.days = 3650;
              d.lines = List.of(line(999, 1, "10000000000", rates, null));
            }));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("outOfRange")
  void refusesAndNamesTheField(String field, String key, Consumer<Draft> change) {
    Draft draft = new Draft();
    change.accept(draft);
    assertEquals(
        field + " " + key, Prices.refusal(draft).field() + " " + Prices.refusal(draft).key());
  }

  @Test
  void theEdgesThemselvesAreAllowed() {
    Draft draft = new Draft();
    draft.days = 3650;
    draft.hours = "24";
    draft.km = "10000";
    draft.relaxation = "100";
    draft.discountPercent = "100";
    draft.lines = Collections.nCopies(200, Draft.mc25());
    assertEquals("Rupees Zero Only", Prices.of(draft).amountInWords());
  }
}
