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
}
