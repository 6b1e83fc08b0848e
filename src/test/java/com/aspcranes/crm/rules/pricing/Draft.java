package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.rules.pricing.QuoteInput.BaseRates;
import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An MC-25 for three days, to be changed field by field in a test. */
final class Draft {
  int days = 3;
  String hours = "8";
  String shift = "single";
  String dayNight = "day";
  String usage = "normal";
  String risk = "low";
  int food = 0;
  int accom = 0;
  String km = "0";
  @Nullable String mobDemob;
  String relaxation = "0";
  String extra = "0";
  List<Charge> incidentals = new ArrayList<>();
  List<Charge> others = new ArrayList<>();
  String discountPercent = "0";
  @Nullable String discountAmount;
  String billing = "gst";
  boolean includeGst = true;
  String companyState = "22";
  String placeOfSupply = "22";
  List<Line> lines = new ArrayList<>(List.of(mc25()));
  @Nullable List<Service> services;

  static final BaseRates MC25_RATES =
      new BaseRates(number("2500"), number("2200"), number("65000"), number("650000"));

  static Line mc25() {
    return new Line("MC-25", 1, null, null, MC25_RATES, number("20"), true, null);
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static @Nullable BigDecimal optional(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  QuoteInput input() {
    return new QuoteInput(
        days,
        number(hours),
        shift,
        dayNight,
        usage,
        risk,
        food,
        accom,
        number(km),
        optional(mobDemob),
        number(relaxation),
        number(extra),
        incidentals,
        others,
        number(discountPercent),
        optional(discountAmount),
        billing,
        includeGst,
        companyState,
        placeOfSupply,
        lines,
        services);
  }
}
