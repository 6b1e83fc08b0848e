package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed texts, and remembers the first that could not be read. */
final class Typed {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{0,15})?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  final Checks checks = new Checks();

  /** Zero stands in for what cannot be read. */
  BigDecimal decimal(String field, String text) {
    String figure = figure(text);
    boolean reads = DECIMAL.matcher(figure).matches();
    checks.that(
        reads, () -> Refusal.of(figure.isEmpty() ? "refusal.required" : "refusal.number", field));
    return reads ? new BigDecimal(figure) : BigDecimal.ZERO;
  }

  @Nullable BigDecimal optional(String field, String text) {
    return text.isBlank() ? null : decimal(field, text);
  }

  int whole(String field, String text) {
    String figure = figure(text);
    boolean reads = WHOLE.matcher(figure).matches();
    checks.that(
        reads, () -> Refusal.of(figure.isEmpty() ? "refusal.required" : "refusal.whole", field));
    return reads ? Integer.parseInt(figure) : 0;
  }

  /** Null for a blank text and for one that is no ISO date. */
  static @Nullable LocalDate date(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  // As people write money: 1,25,000 or ₹ 1 25 000.
  private static String figure(String text) {
    return text.replaceAll("[,\\s₹]", "");
  }
}
