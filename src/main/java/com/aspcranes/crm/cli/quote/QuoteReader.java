package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.cli.json.JsonFields;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.rules.pricing.QuoteInput.BaseRates;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import com.aspcranes.crm.rules.validation.Checks;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * A quotation's input from JSON, field names as in the database. Decimals may be texts or numbers.
 * Only what may be null may be left out; what is unknown is refused. Ranges are the pricing rules'
 * business.
 */
public final class QuoteReader {
  private QuoteReader() {}

  public static Outcome<QuoteInput> read(JsonNode json) {
    Checks checks = new Checks();
    JsonFields fields = JsonFields.of(json, checks);
    QuoteInput input = quote(fields);
    fields.noOthers();
    return checks.orElse(() -> Outcome.done(input));
  }

  /** The fields of a price, among others perhaps. */
  static QuoteInput quote(JsonFields f) {
    return new QuoteInput(
        f.whole("days"),
        f.decimal("hours_per_day"),
        f.text("shift"),
        f.text("day_night"),
        f.text("usage"),
        f.text("risk_factor"),
        f.whole("food_resources"),
        f.whole("accom_resources"),
        f.decimal("site_distance_km"),
        f.optionalDecimal("mob_demob"),
        f.decimal("mob_relaxation_percent"),
        f.decimal("extra_charge"),
        charges(f, "incidental_charges"),
        charges(f, "other_factors"),
        f.decimal("discount_percent"),
        f.optionalDecimal("discount_amount"),
        f.text("billing"),
        f.flag("include_gst"),
        f.text("company_state"),
        f.text("place_of_supply"),
        f.list("lines", QuoteReader::line),
        f.optionalList("services", QuoteReader::service));
  }

  private static List<Charge> charges(JsonFields f, String name) {
    List<Charge> charges =
        f.optionalList(name, c -> new Charge(c.text("code"), c.optionalDecimal("amount")));
    return Objects.requireNonNullElse(charges, List.of());
  }

  private static Line line(JsonFields f) {
    return new Line(
        f.text("equipment"),
        f.whole("quantity"),
        f.optionalWhole("days"),
        f.optionalDecimal("rate"),
        f.object("base_rates", QuoteReader::baseRates),
        f.decimal("running_cost_per_km"),
        f.flag("with_operator", true),
        f.optionalText("sac"));
  }

  private static BaseRates baseRates(JsonFields f) {
    return new BaseRates(
        f.optionalDecimal("micro"),
        f.optionalDecimal("small"),
        f.optionalDecimal("monthly"),
        f.optionalDecimal("yearly"));
  }

  private static Service service(JsonFields f) {
    return new Service(f.text("name"), f.decimal("price"), f.decimal("quantity"));
  }
}
