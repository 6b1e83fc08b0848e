package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields with a form of their own. Each answers with the refusal, or empty if the text is right.
 */
public final class Fields {
  /** The same text stands in the database's {@code crm.is_email}. */
  public static final String EMAIL = "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$";

  /**
   * The same text stands in the database's {@code crm.is_phone}: tolerant of how India writes
   * numbers.
   */
  public static final String PHONE = "^\\+?[0-9][0-9 ()-]{5,19}$";

  private static final Pattern EMAIL_FORM = Pattern.compile(EMAIL);
  private static final Pattern PHONE_FORM = Pattern.compile(PHONE);
  private static final int LONGEST_EMAIL = 254;

  private Fields() {}

  public static Optional<Refusal> email(String field, String text) {
    return new Checks()
        .that(
            text.length() <= LONGEST_EMAIL,
            () -> Refusal.of("refusal.text_length", field, LONGEST_EMAIL))
        .pattern(field, text, EMAIL_FORM, "refusal.email")
        .first();
  }

  public static Optional<Refusal> phone(String field, String text) {
    return new Checks().pattern(field, text, PHONE_FORM, "refusal.phone").first();
  }

  public static Optional<Refusal> state(String field, String code) {
    return new Checks()
        .that(StateCodes.isState(code), () -> Refusal.of("refusal.state", field))
        .first();
  }

  /** A required text of at most that many characters. */
  public static Optional<Refusal> text(String field, String text, int max) {
    return new Checks().text(field, text, max).first();
  }
}
