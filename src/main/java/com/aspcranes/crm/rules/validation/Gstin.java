package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 15 characters of an Indian tax registration: state code, PAN, entity, {@code Z}, check
 * character.
 */
public final class Gstin {
  private static final Pattern FORM =
      Pattern.compile("[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]");
  private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private Gstin() {}

  /** Form, state code and check character. */
  public static Optional<Refusal> check(String field, String gstin) {
    return new Checks()
        .pattern(field, gstin, FORM, "refusal.gstin")
        .that(
            gstin.length() < 2 || StateCodes.isState(gstin.substring(0, 2)),
            () -> Refusal.of("refusal.gstin", field))
        .that(
            gstin.length() != 15 || gstin.charAt(14) == checkCharacter(gstin),
            () -> Refusal.of("refusal.gstin_check", field))
        .first();
  }

  /** As {@link #check}, and of the state that the customer's address names. */
  public static Optional<Refusal> check(String field, String gstin, String stateCode) {
    return check(field, gstin)
        .or(
            () ->
                new Checks()
                    .that(
                        gstin.startsWith(stateCode),
                        () -> Refusal.of("refusal.gstin_state", field, stateCode))
                    .first());
  }

  /**
   * Digits of base 36 with weights 1, 2, 1, 2 ...; each product gives the sum of its own two
   * digits.
   */
  static char checkCharacter(String gstin) {
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int product = DIGITS.indexOf(gstin.charAt(i)) * (i % 2 + 1);
      sum += product / 36 + product % 36;
    }
    return DIGITS.charAt((36 - sum % 36) % 36);
  }
}
