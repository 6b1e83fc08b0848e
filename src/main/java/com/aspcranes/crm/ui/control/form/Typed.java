package com.aspcranes.crm.ui.control.form;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed, as a value: blanks are no value, and what is no number is refused by field. */
public final class Typed {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

  private Typed() {}

  /** Without blanks around it; null if nothing is left. */
  public static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** Empty text gives {@code done(fallback)}. */
  public static Outcome<Integer> whole(String field, @Nullable String typed, int fallback) {
    String plain = plain(typed);
    if (plain == null) {
      return Outcome.done(fallback);
    }
    return WHOLE.matcher(plain).matches()
        ? Outcome.done(Integer.parseInt(plain))
        : Outcome.refused(Refusal.of("refusal.whole", field));
  }

  /** Empty text gives {@code done(fallback)}. Thousands may be set apart by commas. */
  public static Outcome<BigDecimal> decimal(
      String field, @Nullable String typed, BigDecimal fallback) {
    String plain = plain(typed);
    if (plain == null) {
      return Outcome.done(fallback);
    }
    return DECIMAL.matcher(plain).matches()
        ? Outcome.done(new BigDecimal(plain))
        : Outcome.refused(Refusal.of("refusal.number", field));
  }

  private static @Nullable String plain(@Nullable String typed) {
    String text = text(typed);
    return text == null ? null : text.replace(",", "").replace("₹", "").strip();
  }
}
