package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;

/** Unwraps what a test expects to be done or refused. */
final class Prices {
  private Prices() {}

  static PricedQuote of(Draft draft) {
    return done(Pricing.price(draft.input(), PriceList.defaults()));
  }

  static Refusal refusal(Draft draft) {
    return refused(Pricing.price(draft.input(), PriceList.defaults()));
  }

  static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new AssertionError("refused: " + outcome);
  }

  static Refusal refused(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return refused.refusal();
    }
    throw new AssertionError("was not refused");
  }
}
