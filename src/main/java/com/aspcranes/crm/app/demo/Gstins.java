package com.aspcranes.crm.app.demo;

import java.util.Locale;

/** Invented GSTINs with a true checksum. */
final class Gstins {
  private static final String BASE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private Gstins() {}

  static String of(String state, Pick pick) {
    StringBuilder text = new StringBuilder(state);
    for (int i = 0; i < 5; i++) {
      text.append((char) ('A' + pick.from(0, 25)));
    }
    text.append(String.format(Locale.ROOT, "%04d", pick.from(0, 9999)));
    text.append((char) ('A' + pick.from(0, 25))).append("1Z");
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int product = BASE.indexOf(text.charAt(i)) * (i % 2 == 0 ? 1 : 2);
      sum += product / 36 + product % 36;
    }
    return text.append(BASE.charAt((36 - sum % 36) % 36)).toString();
  }
}
