package com.aspcranes.crm.report;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.quote.ChargeLine;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.document.MachineRow;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price put into the words of the document: of a stored quotation, or one just worked out. */
public final class QuotationPrices {
  private QuotationPrices() {}

  /**
   * What a machine is called on paper.
   *
   * @param capacityTons metric tons; null is not printed
   */
  public record Machine(String name, @Nullable BigDecimal capacityTons) {}

  /**
   * @param prices the settings the quotation was priced with
   */
  public static PriceTable of(Quotation quotation, PriceList prices) {
    PrintedWords words = PrintedWords.load(quotation.language);
    PriceRows rows = new PriceRows(words);
    String shift = words.shift(quotation.shift, quotation.dayNight);
    for (MachineLine line : quotation.selectedMachines) {
      rows.machine(
          new MachineRow(
              line.name(),
              words.detail(line.capacityTons(), line.withOperator()),
              line.sac(),
              words.hire(line.orderType(), quotation.workingHours, prices),
              shift,
              line.quantity(),
              line.days(),
              line.rate(),
              words.of("rate", line.orderType()),
              line.amount()));
    }
    rows.charge("charge.usage", quotation.usageLoadFactor)
        .charge("charge.risk", quotation.riskAdjustment)
        .charge("charge.food", quotation.foodAccomCost)
        .charge("charge.mobilisation", quotation.mobDemobCost)
        .charge("charge.extra", quotation.extraCharge)
        .charge("charge.incidental", quotation.incidentalTotal)
        .otherFactors(
            quotation.otherFactors.stream().map(ChargeLine::code).toList(),
            quotation.otherFactorsCharge);
    quotation.services.forEach(s -> rows.service(s.name(), s.quantity(), s.amount()));
    return rows.taxes(quotation.cgst, quotation.sgst, quotation.igst, prices)
        .table(quotation.discount, quotation.roundOff);
  }

  /**
   * @param names of the machines, one for each line
   */
  public static PriceTable of(QuoteInput input, PricedQuote quote, List<Machine> names) {
    PriceRows rows = new PriceRows(PrintedWords.load());
    for (int i = 0; i < quote.lines().size(); i++) {
      rows.machine(
          machine(rows.words(), input, i, names.get(i), quote.lines().get(i), quote.prices()));
    }
    PricedQuote.Parts parts = quote.parts();
    rows.charge("charge.usage", parts.usageLoadFactor())
        .charge("charge.risk", parts.riskAdjustment())
        .charge("charge.food", parts.foodAccomCost())
        .charge("charge.mobilisation", parts.mobDemobCost())
        .charge("charge.extra", parts.extraCharge())
        .charge("charge.incidental", parts.incidentalTotal())
        .otherFactors(
            input.otherFactors().stream().map(QuoteInput.Charge::code).toList(),
            parts.otherFactorsCharge());
    for (QuoteInput.Service service : input.servicesOffered()) {
      Money amount = Money.rounded(service.price().multiply(service.quantity()));
      rows.service(service.name(), service.quantity(), amount);
    }
    PricedQuote.Tax tax = quote.tax();
    return rows.taxes(tax.cgst(), tax.sgst(), tax.igst(), quote.prices())
        .table(quote.discount(), quote.roundOff());
  }

  private static MachineRow machine(
      PrintedWords words,
      QuoteInput input,
      int index,
      Machine machine,
      PricedQuote.Line line,
      PriceList prices) {
    QuoteInput.Line asked = input.lines().get(index);
    return new MachineRow(
        machine.name(),
        words.detail(machine.capacityTons(), asked.withOperator()),
        line.sac(),
        words.hire(line.orderType().code(), input.hoursPerDay(), prices),
        words.shift(input.shift(), input.dayNight()),
        asked.quantity(),
        line.days(),
        line.rate(),
        words.of("rate", line.orderType().code()),
        line.amount());
  }
}
