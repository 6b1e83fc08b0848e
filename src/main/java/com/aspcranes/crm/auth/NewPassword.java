package com.aspcranes.crm.auth;

import com.aspcranes.crm.server.signin.PasswordSecret;
import com.aspcranes.crm.server.signin.Stretching;
import java.util.Base64;

/** Makes what the server keeps of a password. Takes some 50 ms: not for the screen's thread. */
public final class NewPassword {
  private static final int MEMORY = 19 * 1024;

  /** Characters of the shortest password. */
  public static final int LEAST = 10;

  private NewPassword() {}

  public static PasswordSecret secret(String password) {
    Stretching how = new Stretching(RandomText.ofBytes(16), MEMORY, 2, 1);
    byte[] key = PasswordStretch.stretch(password, how);
    return new PasswordSecret(
        how, Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(key)));
  }

  /** At least 10 characters, as NIST SP 800-63B asks for length and not for signs. */
  public static boolean isLongEnough(String password) {
    return password.codePointCount(0, password.length()) >= LEAST;
  }

  /** A first password that somebody can read out on the telephone. */
  public static String random() {
    return RandomText.readable(4);
  }
}
