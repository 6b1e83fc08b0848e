package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.quote.ChargeLine;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.ServiceLine;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a worked-out price into the row of a quotation: inputs, frozen lines and every part. */
public final class PricedRow {
  private PricedRow() {}

  /**
   * @param machines what each line's crane is called, in the order of the lines
   * @param services what each service is, in the order of the services offered
   */
  public static void fill(
      Quotation row,
      QuoteInput input,
      PricedQuote priced,
      List<Machine> machines,
      List<DraftService> services) {
    inputs(row, input);
    row.orderType = code(priced.orderType());
    row.selectedMachines = lines(input, priced, machines);
    row.services = services(input, services);
    row.machineType = largest(row.selectedMachines);
    parts(row, priced);
  }

  private static void inputs(Quotation row, QuoteInput input) {
    row.numberOfDays = input.days();
    row.workingHours = input.hoursPerDay();
    row.shift = input.shift();
    row.dayNight = input.dayNight();
    row.usage = input.usage();
    row.riskFactor = input.riskFactor();
    row.foodResources = input.foodResources();
    row.accomResources = input.accomResources();
    row.siteDistance = input.siteDistanceKm();
    row.mobDemob = money(input.mobDemob());
    row.mobRelaxationPercent = input.mobRelaxationPercent();
    row.extraCharge = Money.of(input.extraCharge());
    row.incidentalCharges = charges(input.incidentalCharges());
    row.otherFactors = charges(input.otherFactors());
    row.discountPercent = input.discountPercent();
    row.discountAmount = money(input.discountAmount());
    row.billing = input.billing();
    row.includeGst = input.includeGst();
    row.companyState = input.companyState();
    row.placeOfSupply = input.placeOfSupply();
  }

  private static void parts(Quotation row, PricedQuote priced) {
    PricedQuote.Parts parts = priced.parts();
    row.workingCost = parts.workingCost();
    row.usageLoadFactor = parts.usageLoadFactor();
    row.riskAdjustment = parts.riskAdjustment();
    row.foodAccomCost = parts.foodAccomCost();
    row.mobDemobCost = parts.mobDemobCost();
    row.serviceTotal = parts.serviceTotal();
    row.incidentalTotal = parts.incidentalTotal();
    row.otherFactorsCharge = parts.otherFactorsCharge();
    row.subtotal = priced.subtotal();
    row.discount = priced.discount();
    row.totalRent = priced.totalRent();
    row.cgst = priced.tax().cgst();
    row.sgst = priced.tax().sgst();
    row.igst = priced.tax().igst();
    row.gstAmount = priced.tax().total();
    row.roundOff = priced.roundOff();
    row.totalCost = priced.totalCost();
  }

  private static List<MachineLine> lines(
      QuoteInput input, PricedQuote priced, List<Machine> machines) {
    List<MachineLine> lines = new ArrayList<>();
    for (int i = 0; i < machines.size(); i++) {
      Machine machine = machines.get(i);
      QuoteInput.Line asked = input.lines().get(i);
      PricedQuote.Line line = priced.lines().get(i);
      lines.add(
          new MachineLine(
              machine.equipmentId(),
              machine.name(),
              machine.capacityTons(),
              machine.category(),
              asked.withOperator(),
              line.sac(),
              asked.quantity(),
              line.days(),
              code(line.orderType()),
              line.rate(),
              Money.of(asked.runningCostPerKm()),
              line.amount()));
    }
    return lines;
  }

  private static List<ServiceLine> services(QuoteInput input, List<DraftService> services) {
    List<ServiceLine> lines = new ArrayList<>();
    for (int i = 0; i < services.size(); i++) {
      DraftService service = services.get(i);
      QuoteInput.Service asked = input.servicesOffered().get(i);
      lines.add(
          new ServiceLine(
              service.serviceId(),
              asked.name(),
              service.unit(),
              service.sac(),
              asked.quantity(),
              Money.of(asked.price()),
              Money.rounded(asked.price().multiply(asked.quantity()))));
    }
    return lines;
  }

  private static @Nullable String largest(List<MachineLine> lines) {
    return lines.stream()
        .max(Comparator.comparing(MachineLine::amount))
        .map(MachineLine::category)
        .orElse(null);
  }

  private static List<ChargeLine> charges(List<QuoteInput.Charge> charges) {
    return charges.stream()
        .map(charge -> new ChargeLine(charge.code(), money(charge.amount())))
        .toList();
  }

  private static @Nullable Money money(@Nullable BigDecimal rupees) {
    return rupees == null ? null : Money.of(rupees);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
