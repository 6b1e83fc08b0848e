package com.aspcranes.crm.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The client's half of the sign-in, with ready-made keys instead of stretched passwords. */
record Knocker(Office office, String email, UUID device) {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  static final String NONCE = "a-nonce-of-its-own-0123456789";

  /** What Argon2id would make of that password: 32 bytes. */
  static byte[] key(String password) {
    return sha256(password.getBytes(StandardCharsets.UTF_8));
  }

  static String proof(String password) {
    return BASE64.encodeToString(key(password));
  }

  /** As in crm.users.password_hash. */
  static String stored(String password) {
    return "$asp1$m=19456,t=2,p=1$" + "c2FsdHNhbHRzYWx0c2FsdA$" + keyHash(password);
  }

  static String keyHash(String password) {
    return BASE64.encodeToString(sha256(key(password)));
  }

  static String commitment(String password) {
    return HexFormat.of()
        .formatHex(sha256((NONCE + proof(password)).getBytes(StandardCharsets.UTF_8)));
  }

  static String hex(String text) {
    return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** First step, committed; answers the try's id. */
  UUID attempt(String password) throws SQLException {
    return UUID.fromString((String) office.call(TRY, email, commitment(password), device));
  }

  /** Milliseconds that the server asks to wait before the second step of one more try. */
  int pause(String password) throws SQLException {
    return (Integer)
        office.call(
            "select (api.try(?, ?, ?) ->> 'wait_ms')::int", email, commitment(password), device);
  }

  /** Both steps; answers a part of what the server gave, such as {@code access}. */
  @Nullable String enter(String password, String part) throws SQLException {
    UUID attempt = attempt(password);
    return (String) office.call(LOGIN, attempt, NONCE, proof(password), device, part);
  }

  /** SQLSTATE of the second step. */
  String refusal(UUID attempt, String password) throws SQLException {
    return office.refusal(LOGIN, attempt, NONCE, proof(password), device, "access");
  }

  static String attempt(Connection connection, Knocker who, String password) throws SQLException {
    return (String) Office.one(connection, TRY, who.email, commitment(password), who.device);
  }

  static final String TRY = "select api.try(?, ?, ?) ->> 'try_id'";
  static final String LOGIN = "select api.login(?, ?, ?, ?, 'desk 1', 'crm 0.1') ->> ?";

  private static byte[] sha256(byte[] of) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(of);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
