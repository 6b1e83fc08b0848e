package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a deal must be like to be saved; the database refuses the same. */
public final class DealCheck {
  private DealCheck() {}

  public static Optional<Refusal> refusal(Deal deal) {
    return Stream.of(
            Fields.text("title", deal.title, 200),
            deal.customerId.isEmpty()
                ? Optional.of(Refusal.of("deal.customer_wanted", "customer_id"))
                : Optional.<Refusal>empty(),
            new Checks().whole("probability", deal.probability, 0, 100).first(),
            new Checks()
                .that(
                    deal.value == null || !deal.value.isNegative(),
                    () -> Refusal.of("refusal.number", "value"))
                .first(),
            length("description", deal.description, 10_000),
            length("notes", deal.notes, 20_000))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> length(String field, @Nullable String text, int most) {
    return text == null || text.length() <= most
        ? Optional.empty()
        : Optional.of(Refusal.of("refusal.text_length", field, most));
  }
}
