package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the price input out of a draft; ranges are {@code Pricing}'s to check. */
public final class DraftInput {
  private final QuoteDraft draft;
  private final Typed typed = new Typed();

  private DraftInput(QuoteDraft draft) {
    this.draft = draft;
  }

  /** The input, or the refusal of the first text that is no number. */
  public static Outcome<QuoteInput> of(QuoteDraft draft) {
    DraftInput reading = new DraftInput(draft);
    QuoteInput input = reading.input();
    return reading.typed.checks.orElse(() -> Outcome.done(input));
  }

  /** A date field; null if blank. */
  public static @Nullable LocalDate date(QuoteDraft draft, Field field) {
    return Typed.date(draft.text(field));
  }

  private QuoteInput input() {
    return new QuoteInput(
        whole(Field.DAYS),
        typed.decimal(Field.HOURS.column(), draft.text(Field.HOURS)),
        draft.text(Field.SHIFT),
        draft.text(Field.DAY_NIGHT),
        draft.text(Field.USAGE),
        draft.text(Field.RISK),
        whole(Field.FOOD),
        whole(Field.ACCOMMODATION),
        typed.decimal(Field.DISTANCE.column(), draft.text(Field.DISTANCE)),
        typed.optional(Field.MOB_DEMOB.column(), draft.text(Field.MOB_DEMOB)),
        typed.decimal(Field.RELAXATION.column(), draft.text(Field.RELAXATION)),
        typed.decimal(Field.EXTRA.column(), draft.text(Field.EXTRA)),
        charges("incidental_charges", draft.incidentals()),
        charges("other_factors", draft.otherFactors()),
        typed.decimal(Field.DISCOUNT_PERCENT.column(), draft.text(Field.DISCOUNT_PERCENT)),
        typed.optional(Field.DISCOUNT_AMOUNT.column(), draft.text(Field.DISCOUNT_AMOUNT)),
        draft.text(Field.BILLING),
        Boolean.parseBoolean(draft.text(Field.INCLUDE_GST)),
        draft.text(Field.COMPANY_STATE),
        draft.text(Field.PLACE_OF_SUPPLY),
        lines(),
        services());
  }

  private int whole(Field field) {
    return typed.whole(field.column(), draft.text(field));
  }

  private List<QuoteInput.Charge> charges(String field, List<DraftCharge> charges) {
    List<QuoteInput.Charge> read = new ArrayList<>();
    for (int i = 0; i < charges.size(); i++) {
      DraftCharge charge = charges.get(i);
      read.add(
          new QuoteInput.Charge(
              charge.code(), typed.optional(field + "[" + i + "].amount", charge.amount())));
    }
    return read;
  }

  private List<QuoteInput.Line> lines() {
    List<QuoteInput.Line> read = new ArrayList<>();
    for (int i = 0; i < draft.lines().size(); i++) {
      DraftLine line = draft.lines().get(i);
      String at = "lines[" + i + "].";
      read.add(
          new QuoteInput.Line(
              line.machine().name(),
              typed.whole(at + "quantity", line.quantity()),
              line.days().isBlank() ? null : (Integer) typed.whole(at + "days", line.days()),
              typed.optional(at + "rate", line.rate()),
              line.baseRates(),
              line.runningCostPerKm(),
              line.withOperator(),
              line.sac().isBlank() ? null : line.sac().strip()));
    }
    return read;
  }

  // Without services the trace has no line for them.
  private @Nullable List<QuoteInput.Service> services() {
    if (draft.services().isEmpty()) {
      return null;
    }
    List<QuoteInput.Service> read = new ArrayList<>();
    for (int i = 0; i < draft.services().size(); i++) {
      DraftService service = draft.services().get(i);
      String at = "services[" + i + "].";
      read.add(
          new QuoteInput.Service(
              service.name(),
              typed.decimal(at + "price", service.price()),
              typed.decimal(at + "quantity", service.quantity())));
    }
    return read;
  }
}
