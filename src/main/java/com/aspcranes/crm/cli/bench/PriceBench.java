package com.aspcranes.crm.cli.bench;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.rules.pricing.QuoteInput.BaseRates;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/** A quotation of five lines with its trace, beside one exact division. */
final class PriceBench {
  private static final int RUNS = 20_000;
  private static final BigDecimal DAYS = BigDecimal.valueOf(26);

  private int seen;

  ObjectNode run() {
    Timings price = Timings.of(RUNS, i -> seen += steps(input(20 + i % 300)));
    Timings division =
        Timings.of(
            RUNS,
            i ->
                seen +=
                    BigDecimal.valueOf(95_000L * i).divide(DAYS, 2, RoundingMode.HALF_UP).signum());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("lines", 5).put("trace_steps_seen", seen);
    json.set("price", price.json());
    json.set("yardstick_one_division", division.json());
    return json.put("ratio_to_yardstick", price.ratio(division));
  }

  private static int steps(QuoteInput input) {
    return Pricing.price(input, PriceList.defaults()) instanceof Outcome.Done<PricedQuote> done
        ? done.value().trace().size()
        : 0;
  }

  private static QuoteInput input(int days) {
    BigDecimal zero = BigDecimal.ZERO;
    BaseRates rates =
        new BaseRates(
            BigDecimal.valueOf(3500),
            BigDecimal.valueOf(3200),
            BigDecimal.valueOf(95_000),
            BigDecimal.valueOf(950_000));
    Line line = new Line("MC-50", 2, null, null, rates, BigDecimal.valueOf(30), true, null);
    return new QuoteInput(
        days,
        BigDecimal.TEN,
        "double",
        "night",
        "heavy",
        "medium",
        4,
        4,
        BigDecimal.valueOf(120),
        null,
        BigDecimal.TEN,
        zero,
        List.of(new Charge("incident1", null)),
        List.of(new Charge("rigger", null), new Charge("helper", null)),
        BigDecimal.valueOf(3),
        null,
        "gst",
        true,
        "22",
        "27",
        Collections.nCopies(5, line),
        null);
  }
}
