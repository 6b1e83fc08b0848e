package com.aspcranes.crm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.quote.ChargeLine;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.ServiceLine;
import com.aspcranes.crm.report.document.AmountRow;
import com.aspcranes.crm.report.document.MachineRow;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.rules.validation.StateCodes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationPricesTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  @Test
  void theTableAddsUpToTheWorkedOutPrice() {
    for (String placeOfSupply : List.of("22", "27")) {
      QuoteInput input = input(placeOfSupply);
      PricedQuote quote = priced(input);
      PriceTable table =
          QuotationPrices.of(
              input, quote, List.of(new QuotationPrices.Machine("MC-50", new BigDecimal("50.00"))));
      assertEquals(quote.parts().workingCost(), table.workingCost());
      assertEquals(quote.subtotal(), table.subtotal());
      assertEquals(quote.totalRent(), table.taxable());
      assertEquals(quote.totalCost(), table.total());
    }
  }

  @Test
  void aMachineIsPutIntoWords() {
    QuoteInput input = input("22");
    PriceTable table =
        QuotationPrices.of(
            input,
            priced(input),
            List.of(new QuotationPrices.Machine("MC-50", new BigDecimal("50.00"))));
    MachineRow row = table.machines().get(0);
    assertEquals("50 t, with operator", row.detail());
    assertEquals("Short hire, 10 h", row.jobType());
    assertEquals("Double shift, night", row.shift());
    assertEquals("per shift-day", row.rateUnit());
    assertEquals("996601", row.sac());
  }

  @Test
  void chargesOfNothingAreLeftOutAndTheOthersNamed() {
    QuoteInput input = input("22");
    PriceTable table =
        QuotationPrices.of(input, priced(input), List.of(new QuotationPrices.Machine("M", null)));
    assertEquals(
        List.of(
            "Heavy usage",
            "Risk adjustment",
            "Food and accommodation",
            "Mobilisation and demobilisation",
            "Rigger, Helper",
            "Trailer × 2.5"),
        table.charges().stream().map(AmountRow::label).toList());
    assertEquals(
        List.of("CGST 9 %", "SGST 9 %"), table.taxes().stream().map(AmountRow::label).toList());
  }

  @Test
  void whatIsNoCrewIsNotNamedToTheCustomer() {
    PrintedWords words = PrintedWords.load();
    assertEquals("Other charges", words.crew(List.of("rigger", "customer_reputation")));
    assertEquals("Rigger", words.crew(List.of("rigger")));
  }

  @Test
  void aStoredQuotationGivesTheSameTable() {
    QuoteInput input = input("27");
    PricedQuote quote = priced(input);
    QuotationPrices.Machine name = new QuotationPrices.Machine("MC-50", BigDecimal.valueOf(50));
    assertEquals(
        QuotationPrices.of(input, quote, List.of(name)),
        QuotationPrices.of(stored(input, quote), PriceList.defaults()));
  }

  @Test
  void everyStateHasAName() {
    PrintedWords words = PrintedWords.load();
    for (String code : StateCodes.all()) {
      assertFalse(words.of("state", code).equals(code), code);
    }
    assertTrue(words.of("state", "22").equals("Chhattisgarh"));
  }

  private static PricedQuote priced(QuoteInput input) {
    return ((Outcome.Done<PricedQuote>) Pricing.price(input, PriceList.defaults())).value();
  }

  private static QuoteInput input(String placeOfSupply) {
    return new QuoteInput(
        15,
        TEN,
        "double",
        "night",
        "heavy",
        "medium",
        2,
        2,
        new BigDecimal("120"),
        null,
        TEN,
        BigDecimal.ZERO,
        List.of(),
        List.of(new QuoteInput.Charge("rigger", null), new QuoteInput.Charge("helper", null)),
        new BigDecimal("2.5"),
        null,
        "gst",
        true,
        "22",
        placeOfSupply,
        List.of(
            new QuoteInput.Line(
                "MC-50",
                1,
                null,
                new BigDecimal("3200"),
                QuoteInput.BaseRates.NONE,
                new BigDecimal("30"),
                true,
                null)),
        List.of(
            new QuoteInput.Service("Trailer", new BigDecimal("999.99"), new BigDecimal("2.5"))));
  }

  private static Quotation stored(QuoteInput input, PricedQuote quote) {
    PricedQuote.Line line = quote.lines().get(0);
    Quotation q = new Quotation();
    q.shift = input.shift();
    q.dayNight = input.dayNight();
    q.workingHours = input.hoursPerDay();
    q.selectedMachines =
        List.of(
            new MachineLine(
                null,
                "MC-50",
                BigDecimal.valueOf(50),
                null,
                true,
                line.sac(),
                1,
                line.days(),
                line.orderType().code(),
                line.rate(),
                Money.ZERO,
                line.amount()));
    q.services =
        List.of(
            new ServiceLine(
                null,
                "Trailer",
                "trip",
                null,
                new BigDecimal("2.50"),
                Money.of("999.99"),
                quote.parts().serviceTotal()));
    q.otherFactors = List.of(new ChargeLine("rigger", null), new ChargeLine("helper", null));
    q.usageLoadFactor = quote.parts().usageLoadFactor();
    q.riskAdjustment = quote.parts().riskAdjustment();
    q.foodAccomCost = quote.parts().foodAccomCost();
    q.mobDemobCost = quote.parts().mobDemobCost();
    q.otherFactorsCharge = quote.parts().otherFactorsCharge();
    q.discount = quote.discount();
    q.igst = quote.tax().igst();
    q.roundOff = quote.roundOff();
    return q;
  }
}
