package com.aspcranes.crm.usecase.quote.frozen;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.quote.ChargeLine;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.ServiceLine;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.PricedContent;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored quotation, priced again from nothing but its own row: the fingerprint is the same on the
 * desk that asks for approval, the one that grants it and the one that sends.
 */
public record FrozenQuote(QuoteInput input, PricedQuote priced) {

  public static Outcome<FrozenQuote> of(Quotation row) {
    QuoteInput input = input(row);
    PriceList prices =
        FrozenSettings.of(row.settingsUsed)
            .map(FrozenSettings::prices)
            .orElseGet(PriceList::defaults);
    return Pricing.price(input, prices).map(priced -> new FrozenQuote(input, priced));
  }

  public String contentHash() {
    return PricedContent.hash(input, priced);
  }

  private static QuoteInput input(Quotation row) {
    return new QuoteInput(
        row.numberOfDays,
        row.workingHours,
        row.shift,
        row.dayNight,
        row.usage,
        row.riskFactor,
        row.foodResources,
        row.accomResources,
        row.siteDistance,
        rupees(row.mobDemob),
        row.mobRelaxationPercent,
        row.extraCharge.toBigDecimal(),
        charges(row.incidentalCharges),
        charges(row.otherFactors),
        row.discountPercent,
        rupees(row.discountAmount),
        row.billing,
        row.includeGst,
        row.companyState,
        row.placeOfSupply,
        row.selectedMachines.stream().map(FrozenQuote::line).toList(),
        row.services.isEmpty() ? null : row.services.stream().map(FrozenQuote::service).toList());
  }

  private static QuoteInput.Line line(MachineLine line) {
    return new QuoteInput.Line(
        line.name(),
        line.quantity(),
        line.days(),
        line.rate().toBigDecimal(),
        QuoteInput.BaseRates.NONE,
        line.runningCostPerKm().toBigDecimal(),
        line.withOperator(),
        line.sac());
  }

  private static QuoteInput.Service service(ServiceLine line) {
    return new QuoteInput.Service(line.name(), line.price().toBigDecimal(), line.quantity());
  }

  private static List<QuoteInput.Charge> charges(List<ChargeLine> lines) {
    return lines.stream()
        .map(line -> new QuoteInput.Charge(line.code(), rupees(line.amount())))
        .toList();
  }

  private static @Nullable BigDecimal rupees(@Nullable Money money) {
    return money == null ? null : money.toBigDecimal();
  }
}
