package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.rules.validation.Gstin;
import com.aspcranes.crm.usecase.quote.draft.DraftInput;
import com.aspcranes.crm.usecase.quote.draft.DraftPrice;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a draft must be like to be saved, beside its price. */
final class SaveCheck {
  private SaveCheck() {}

  static Optional<Refusal> refusal(QuoteDraft draft, LocalDate today) {
    return Stream.of(
            new Checks()
                .that(
                    draft.has(Field.DEAL) || draft.has(Field.LEAD),
                    () -> Refusal.of("quote.origin_wanted", Field.DEAL.column()))
                .first(),
            Fields.text(Field.CUSTOMER_NAME.column(), draft.text(Field.CUSTOMER_NAME), 200),
            given(draft, Field.CONTACT_EMAIL, Fields::email),
            given(draft, Field.CONTACT_PHONE, Fields::phone),
            given(draft, Field.CONTACT_GSTIN, Gstin::check),
            longest(draft, Field.SITE, 500),
            longest(draft, Field.LETTER, 100_000),
            longest(draft, Field.TERMS, 100_000),
            longest(draft, Field.NOTES, 20_000),
            validity(draft, today))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> validity(QuoteDraft draft, LocalDate today) {
    LocalDate until = DraftInput.date(draft, Field.VALID_UNTIL);
    return new Checks()
        .that(
            until == null || !until.isBefore(DraftPrice.dateOf(draft, today)),
            () -> Refusal.of("quote.validity_before_date", Field.VALID_UNTIL.column()))
        .first();
  }

  private static Optional<Refusal> given(
      QuoteDraft draft, Field field, BiFunction<String, String, Optional<Refusal>> check) {
    return draft.has(field)
        ? check.apply(field.column(), draft.text(field).strip())
        : Optional.empty();
  }

  private static Optional<Refusal> longest(QuoteDraft draft, Field field, int most) {
    return new Checks()
        .that(
            draft.text(field).length() <= most,
            () -> Refusal.of("refusal.text_length", field.column(), most))
        .first();
  }
}
