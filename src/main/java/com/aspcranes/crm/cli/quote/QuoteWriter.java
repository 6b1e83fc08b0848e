package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A priced quotation as JSON: money as texts with two decimals, so that no reader makes floating
 * point of it.
 */
public final class QuoteWriter {
  private QuoteWriter() {}

  /** The result; {@code service_total} stands in it only if the input offered services. */
  public static ObjectNode write(QuoteInput input, PricedQuote quote) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("order_type", quote.orderType().code());
    ArrayNode lines = json.putArray("lines");
    for (PricedQuote.Line line : quote.lines()) {
      ObjectNode row = lines.addObject();
      row.put("order_type", line.orderType().code());
      money(row, "rate", line.rate());
      money(row, "amount", line.amount());
    }
    parts(json, quote.parts());
    if (input.services() != null) {
      money(json, "service_total", quote.parts().serviceTotal());
    }
    money(json, "subtotal", quote.subtotal());
    money(json, "discount", quote.discount());
    money(json, "total_rent", quote.totalRent());
    money(json, "cgst", quote.tax().cgst());
    money(json, "sgst", quote.tax().sgst());
    money(json, "igst", quote.tax().igst());
    money(json, "gst_amount", quote.tax().total());
    money(json, "round_off", quote.roundOff());
    money(json, "total_cost", quote.totalCost());
    json.put("amount_in_words", quote.amountInWords());
    return json;
  }

  private static void parts(ObjectNode json, PricedQuote.Parts parts) {
    money(json, "working_cost", parts.workingCost());
    money(json, "usage_load_factor", parts.usageLoadFactor());
    money(json, "risk_adjustment", parts.riskAdjustment());
    money(json, "food_accom_cost", parts.foodAccomCost());
    money(json, "mob_demob_cost", parts.mobDemobCost());
    money(json, "extra_charge", parts.extraCharge());
    money(json, "incidental_total", parts.incidentalTotal());
    money(json, "other_factors_charge", parts.otherFactorsCharge());
  }

  private static void money(ObjectNode json, String name, Money amount) {
    json.put(name, amount.toString());
  }
}
