package com.aspcranes.crm.auth;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess, as base64url without padding. */
final class RandomText {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  static String ofBytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Groups of four letters and digits that cannot be taken for each other: 20 bits a group. */
  static String readable(int groups) {
    String signs = "abcdefghjkmnpqrstuvwxyz23456789x";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < groups * 4; i++) {
      if (i > 0 && i % 4 == 0) {
        text.append('-');
      }
      text.append(signs.charAt(RANDOM.nextInt(signs.length())));
    }
    return text.toString();
  }
}
