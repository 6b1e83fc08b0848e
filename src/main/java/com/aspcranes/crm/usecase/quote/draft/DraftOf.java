package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.quote.CustomerContact;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.usecase.quote.frozen.FrozenSettings;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stored quotation as a rep would have typed it. */
public final class DraftOf {
  private final Quotation row;
  private final Map<String, Equipment> cranes;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);

  private DraftOf(Quotation row, Map<String, Equipment> cranes) {
    this.row = row;
    this.cranes = cranes;
  }

  /**
   * @param cranes by key, for their base rates; one that is gone keeps its rate as typed
   */
  public static QuoteDraft of(Quotation row, Map<String, Equipment> cranes) {
    return new DraftOf(row, cranes).draft();
  }

  private QuoteDraft draft() {
    parties();
    terms();
    charges();
    paper();
    return new QuoteDraft(
        texts,
        row.selectedMachines.stream().map(this::line).toList(),
        row.services.stream().map(DraftService::of).toList(),
        row.incidentalCharges.stream().map(DraftCharge::of).toList(),
        row.otherFactors.stream().map(DraftCharge::of).toList());
  }

  private void parties() {
    put(Field.DEAL, row.dealId);
    put(Field.LEAD, row.leadId);
    put(Field.CUSTOMER, row.customerId);
    put(Field.CUSTOMER_NAME, row.customerName);
    CustomerContact contact = row.customerContact;
    put(Field.CONTACT_NAME, contact.name());
    put(Field.CONTACT_DESIGNATION, contact.designation());
    put(Field.CONTACT_PHONE, contact.phone());
    put(Field.CONTACT_EMAIL, contact.email());
    put(Field.CONTACT_ADDRESS, contact.address());
    put(Field.CONTACT_GSTIN, contact.gstin());
    put(Field.SITE, row.siteLocation);
  }

  private void terms() {
    FrozenSettings.of(row.settingsUsed).ifPresent(used -> put(Field.DATE, used.date()));
    put(Field.DAYS, row.numberOfDays);
    put(Field.HOURS, plain(row.workingHours));
    put(Field.SHIFT, row.shift);
    put(Field.DAY_NIGHT, row.dayNight);
    put(Field.SUNDAY, row.sundayWorking);
    put(Field.START_DATE, row.startDate);
    put(Field.USAGE, row.usage);
    put(Field.RISK, row.riskFactor);
    put(Field.FOOD, row.foodResources);
    put(Field.ACCOMMODATION, row.accomResources);
    put(Field.DISTANCE, plain(row.siteDistance));
  }

  private void charges() {
    put(Field.MOB_DEMOB, row.mobDemob);
    put(Field.RELAXATION, plain(row.mobRelaxationPercent));
    put(Field.EXTRA, plain(row.extraCharge.toBigDecimal()));
    put(Field.DISCOUNT_PERCENT, plain(row.discountPercent));
    put(Field.DISCOUNT_AMOUNT, row.discountAmount);
    put(Field.BILLING, row.billing);
    put(Field.INCLUDE_GST, row.includeGst);
    put(Field.COMPANY_STATE, row.companyState);
    put(Field.PLACE_OF_SUPPLY, row.placeOfSupply);
  }

  private void paper() {
    put(Field.VALID_UNTIL, row.validUntil);
    put(Field.TEMPLATE, row.templateId);
    put(Field.LANGUAGE, row.language);
    put(Field.LETTER, row.coverLetter);
    put(Field.TERMS, row.termsConditions);
    put(Field.NOTES, row.notes);
  }

  private DraftLine line(MachineLine line) {
    Equipment crane = line.equipmentId() == null ? null : cranes.get(line.equipmentId());
    QuoteInput.BaseRates rates =
        crane == null ? QuoteInput.BaseRates.NONE : DraftLine.rates(crane.baseRates);
    return new DraftLine(
        Machine.of(line),
        rates,
        line.runningCostPerKm().toBigDecimal(),
        Integer.toString(line.quantity()),
        line.days() == row.numberOfDays ? "" : Integer.toString(line.days()),
        isBase(line, rates) ? "" : line.rate().toString(),
        line.withOperator(),
        isUsual(line) ? "" : String.valueOf(line.sac()));
  }

  private static boolean isBase(MachineLine line, QuoteInput.BaseRates rates) {
    BigDecimal base =
        switch (line.orderType()) {
          case "micro" -> rates.micro();
          case "small" -> rates.small();
          case "monthly" -> rates.monthly();
          default -> rates.yearly();
        };
    return base != null && base.compareTo(line.rate().toBigDecimal()) == 0;
  }

  private boolean isUsual(MachineLine line) {
    String sac = line.sac();
    return sac == null
        || FrozenSettings.of(row.settingsUsed)
            .filter(used -> used.prices().sac(line.withOperator()).equals(sac))
            .isPresent();
  }

  private void put(Field field, @Nullable Object value) {
    texts.put(field, value == null ? "" : value.toString());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
