package com.aspcranes.crm.rules.scheduling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a broken rule means for a booking. */
public enum Severity {
  /** Worth knowing, no more. */
  ALLOW,
  /** Goes through with a reason, which is kept. */
  WARN,
  /** Does not go through. */
  BLOCK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> of(String code) {
    return Arrays.stream(values()).filter(severity -> severity.code().equals(code)).findFirst();
  }
}
