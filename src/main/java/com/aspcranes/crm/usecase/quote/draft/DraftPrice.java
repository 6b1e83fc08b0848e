package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.pricing.PricedQuote;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;
import java.time.LocalDate;

/**
 * A draft worked out. Reads nothing but what it is given, in well under a millisecond: a screen may
 * ask at every key.
 *
 * @param date of the quotation, which picks the prices
 */
public record DraftPrice(LocalDate date, QuoteInput input, PricedQuote priced) {

  /** The price, or the refusal of the first field at fault. */
  public static Outcome<DraftPrice> of(QuoteDraft draft, PricesInForce settings, LocalDate today) {
    LocalDate date = dateOf(draft, today);
    return DraftInput.of(draft)
        .then(
            input ->
                settings
                    .on(date)
                    .then(prices -> Pricing.price(input, prices))
                    .map(priced -> new DraftPrice(date, input, priced)));
  }

  /** The date of a draft: today unless it has one. */
  public static LocalDate dateOf(QuoteDraft draft, LocalDate today) {
    LocalDate typed = DraftInput.date(draft, Field.DATE);
    return typed == null ? today : typed;
  }
}
