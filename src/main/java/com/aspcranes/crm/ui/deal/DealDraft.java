package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.ui.control.form.Typed;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A deal as it stands in the form: text as typed. */
record DealDraft(
    String title,
    String customerId,
    String value,
    String probability,
    @Nullable LocalDate closeOn,
    String description,
    String notes) {

  static DealDraft of(Deal row) {
    return new DealDraft(
        row.title,
        row.customerId,
        row.value == null ? "" : row.value.toString(),
        String.valueOf(row.probability),
        row.expectedCloseDate,
        text(row.description),
        text(row.notes));
  }

  /** Writes what was typed into a copy of the record; refused where a number is none. */
  Outcome<Deal> into(Deal row) {
    return Typed.whole("probability", probability, 0)
        .then(chance -> rupees(row.value).map(rupees -> filled(row, chance, rupees)));
  }

  private Deal filled(Deal row, int chance, Money rupees) {
    row.title = title.strip();
    row.customerId = customerId;
    if (!value.isBlank()) {
      row.value = rupees;
    }
    row.probability = chance;
    row.expectedCloseDate = closeOn;
    row.description = Typed.text(description);
    row.notes = Typed.text(notes);
    return row;
  }

  private Outcome<Money> rupees(@Nullable Money before) {
    Money otherwise = Objects.requireNonNullElse(before, Money.ZERO);
    return Typed.decimal("value", value, otherwise.toBigDecimal())
        .then(
            rupees ->
                Money.fits(rupees) && rupees.signum() >= 0
                    ? Outcome.done(Money.rounded(rupees))
                    : Outcome.refused(Refusal.of("refusal.number", "value")));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
