package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of checks that remembers the first one that failed. Bounds are inclusive. */
public final class Checks {
  private @Nullable Refusal first;

  public Checks whole(String field, long value, long min, long max) {
    return that(value >= min && value <= max, () -> range(field, min, max));
  }

  /** Range first, so that a number with a monstrous exponent is never written out. */
  public Checks decimal(
      String field, BigDecimal value, BigDecimal min, BigDecimal max, int decimals) {
    that(value.compareTo(min) >= 0 && value.compareTo(max) <= 0, () -> range(field, min, max));
    return that(
        first != null
            || value.scale() <= decimals
            || value.stripTrailingZeros().scale() <= decimals,
        () -> Refusal.of("refusal.decimals", field, decimals));
  }

  public Checks code(String field, String value, Collection<String> allowed) {
    return that(
        allowed.contains(value),
        () -> Refusal.of("refusal.code", field, String.join(", ", allowed)));
  }

  public Checks pattern(String field, String value, Pattern pattern, String key) {
    return that(pattern.matcher(value).matches(), () -> Refusal.of(key, field));
  }

  /**
   * Not blank, at most {@code max} characters, none of them a control character but line ends and
   * tabs.
   */
  public Checks text(String field, String value, int max) {
    that(!value.isBlank(), () -> Refusal.of("refusal.required", field));
    that(value.length() <= max, () -> Refusal.of("refusal.text_length", field, max));
    return that(
        value.chars().noneMatch(Checks::isStray), () -> Refusal.of("refusal.text_control", field));
  }

  /** Null, or at most {@code max} characters. */
  public Checks most(String field, @Nullable String value, int max) {
    return that(
        value == null || value.length() <= max,
        () -> Refusal.of("refusal.text_length", field, max));
  }

  public Checks that(boolean holds, Supplier<Refusal> otherwise) {
    if (first == null && !holds) {
      first = otherwise.get();
    }
    return this;
  }

  public Optional<Refusal> first() {
    return Optional.ofNullable(first);
  }

  /** The first failure, or what the value makes. */
  public <T> Outcome<T> orElse(Supplier<Outcome<T>> value) {
    return first == null ? value.get() : Outcome.refused(first);
  }

  private static Refusal range(String field, Object min, Object max) {
    return Refusal.of("refusal.range", field, min, max);
  }

  private static boolean isStray(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
