package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.quote.CustomerContact;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.usecase.quote.draft.Machine;
import com.aspcranes.crm.usecase.quote.draft.PricedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A quotation priced by the program's own rules. */
final class DemoQuotation {
  private DemoQuotation() {}

  static Quotation of(
      Lead lead,
      Deal deal,
      Customer customer,
      Equipment crane,
      DemoNames.Town town,
      int number,
      Pick pick) {
    Quotation row = new Quotation();
    row.id = Ids.next("quot");
    row.quotationNumber = String.format(Locale.ROOT, "ASP-Q-%06d", number);
    row.leadId = lead.id;
    row.dealId = deal.id;
    row.customerId = customer.id;
    row.customerName = customer.name;
    row.customerContact =
        new CustomerContact(
            customer.contactName,
            customer.designation,
            customer.phone,
            customer.email,
            customer.billingAddress,
            customer.gstin);
    row.siteLocation = town.name();
    row.startDate = lead.startDate;
    QuoteInput input = input(lead, crane, town, pick);
    PricedRow.fill(row, input, priced(input), List.of(Machine.of(crane)), List.of());
    return row;
  }

  private static QuoteInput input(Lead lead, Equipment crane, DemoNames.Town town, Pick pick) {
    int days = lead.rentalDays == null ? 1 : lead.rentalDays;
    boolean night = lead.shiftTiming != null && lead.shiftTiming.startsWith("Night");
    return new QuoteInput(
        days,
        new BigDecimal(pick.of(List.of("8", "8", "10", "12"))),
        pick.percent(12) ? "double" : "single",
        night ? "night" : "day",
        pick.percent(20) ? "heavy" : "normal",
        pick.of(List.of("low", "low", "medium", "high")),
        days > 5 ? 2 : 0,
        days > 5 ? 2 : 0,
        BigDecimal.valueOf(town.kilometres()),
        null,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        pick.percent(15) ? List.of(new QuoteInput.Charge("incident1", null)) : List.of(),
        pick.percent(30) ? List.of(new QuoteInput.Charge("rigger", null)) : List.of(),
        new BigDecimal(pick.of(List.of("0", "0", "2", "3", "5"))),
        null,
        "gst",
        true,
        DemoCompany.STATE,
        town.state(),
        List.of(
            new QuoteInput.Line(
                crane.name,
                1,
                null,
                null,
                rates(crane.baseRates),
                rupees(crane.runningCostPerKm),
                true,
                null)),
        null);
  }

  private static PricedQuote priced(QuoteInput input) {
    if (Pricing.price(input, PriceList.defaults()) instanceof Outcome.Done<PricedQuote> done) {
      return done.value();
    }
    throw new IllegalStateException("the demo makes only quotations the rules accept");
  }

  private static QuoteInput.BaseRates rates(@Nullable BaseRates rates) {
    return rates == null
        ? QuoteInput.BaseRates.NONE
        : new QuoteInput.BaseRates(
            rupees(rates.micro()),
            rupees(rates.small()),
            rupees(rates.monthly()),
            rupees(rates.yearly()));
  }

  private static BigDecimal rupees(@Nullable Money money) {
    return money == null ? BigDecimal.ZERO : money.toBigDecimal();
  }
}
