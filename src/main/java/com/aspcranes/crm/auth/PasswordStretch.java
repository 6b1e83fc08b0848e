package com.aspcranes.crm.auth;

import com.aspcranes.crm.server.signin.Stretching;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;

/**
 * Turns a password into 32 bytes that cost a guesser memory and time (Argon2id, RFC 9106). Takes
 * some 50 ms: not for the screen's thread.
 */
final class PasswordStretch {
  private static final int LENGTH = 32;

  private PasswordStretch() {}

  /** The stretched key as base64url without padding: what proves the password to the server. */
  static String proof(String password, Stretching how) {
    return encode(stretch(password, how));
  }

  static byte[] stretch(String password, Stretching how) {
    byte[] salt = Base64.getUrlDecoder().decode(how.salt());
    return Argon2Function.getInstance(how.memory(), how.passes(), how.lanes(), LENGTH, Argon2.ID)
        .hash(bytes(password), salt)
        .getBytes();
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  // One keyboard composes an accented letter, another sends two characters: the same password.
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }
}
