package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.rules.pricing.QuoteInput.Charge;
import com.aspcranes.crm.rules.pricing.QuoteInput.Line;
import com.aspcranes.crm.rules.pricing.QuoteInput.Service;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of what an admin approved: the input, the figures it was priced with, and the
 * result. Figures that are equal as numbers ({@code 8}, {@code 8.00}) give the same fingerprint.
 */
public final class PricedContent {
  private final StringBuilder text = new StringBuilder(2048).append("priced content v1\n");

  private PricedContent() {}

  /** SHA-256 of the canonical text, 64 small hexadecimal digits. */
  public static String hash(QuoteInput input, PricedQuote priced) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical(input, priced).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String canonical(QuoteInput in, PricedQuote priced) {
    PricedContent content = new PricedContent();
    content.terms(in);
    content.charges("incidental", in.incidentalCharges());
    content.charges("other", in.otherFactors());
    in.lines().forEach(content::line);
    for (Service service : in.servicesOffered()) {
      content.row("service", service.name(), plain(service.price()), plain(service.quantity()));
    }
    for (Figure figure : Figure.values()) {
      content.row(figure.key(), plain(priced.prices().value(figure)));
    }
    for (PricedQuote.Line line : priced.lines()) {
      content.row(
          "priced",
          line.orderType().code(),
          line.rate().toString(),
          line.amount().toString(),
          line.sac());
    }
    PricedQuote.Tax tax = priced.tax();
    content.row("tax", tax.cgst().toString(), tax.sgst().toString(), tax.igst().toString());
    content.row(
        "totals",
        priced.subtotal().toString(),
        priced.discount().toString(),
        priced.totalRent().toString(),
        priced.totalCost().toString());
    return content.text.toString();
  }

  private void terms(QuoteInput in) {
    row("time", Integer.toString(in.days()), plain(in.hoursPerDay()), in.shift(), in.dayNight());
    row("load", in.usage(), in.riskFactor());
    row("people", Integer.toString(in.foodResources()), Integer.toString(in.accomResources()));
    row(
        "mobilisation",
        plain(in.siteDistanceKm()),
        plain(in.mobDemob()),
        plain(in.mobRelaxationPercent()));
    row("extra", plain(in.extraCharge()));
    row("discount", plain(in.discountPercent()), plain(in.discountAmount()));
    row(
        "billing",
        in.billing(),
        Boolean.toString(in.includeGst()),
        in.companyState(),
        in.placeOfSupply());
  }

  private void line(Line line) {
    Integer days = line.days();
    QuoteInput.BaseRates rates = line.baseRates();
    row(
        "line",
        line.equipment(),
        Integer.toString(line.quantity()),
        days == null ? "-" : days.toString(),
        plain(line.rate()),
        plain(rates.micro()),
        plain(rates.small()),
        plain(rates.monthly()),
        plain(rates.yearly()),
        plain(line.runningCostPerKm()),
        Boolean.toString(line.withOperator()));
  }

  private void charges(String name, List<Charge> charges) {
    for (Charge charge : charges) {
      row(name, charge.code(), plain(charge.amount()));
    }
  }

  // Each value is preceded by its length, so no two contents share a text.
  private void row(String name, String... values) {
    text.append(name);
    for (String value : values) {
      text.append('|').append(value.length()).append(':').append(value);
    }
    text.append('\n');
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : number.stripTrailingZeros().toPlainString();
  }
}
