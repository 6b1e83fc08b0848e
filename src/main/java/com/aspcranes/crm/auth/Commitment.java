package com.aspcranes.crm.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A guess sealed before it is counted: the server learns the hash in the first step and its opening
 * in the second.
 *
 * @param hash hex of SHA-256 over nonce and proof
 */
record Commitment(String nonce, String proof, String hash) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Commitment to(String proof) {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    return new Commitment(nonce, proof, sha256(nonce + proof));
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
