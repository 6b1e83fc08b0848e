package com.aspcranes.crm.auth;

import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.signin.Stretching;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a person in without the server: the password is checked against an Argon2id verifier kept
 * from the last sign-in that the server took, each wrong guess makes the next wait longer, and
 * after two weeks without the server nobody gets in. The latest moment ever seen counts as now, so
 * setting the clock back wins nothing.
 */
final class OfflineCheck {
  static final Duration LEASE = Duration.ofDays(14);
  private static final int FREE_GUESSES = 3;
  private static final int LONGEST_DELAY = 900;
  private static final int MEMORY = 19 * 1024;

  private final PrivateFile file;
  private final Clock clock;

  OfflineCheck(PrivateFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The server took this password just now. */
  void remember(String password) {
    String salt = RandomText.ofBytes(16);
    Map<String, String> values = new HashMap<>();
    values.put("salt", salt);
    values.put("verifier", PasswordStretch.proof(password, stretching(salt)));
    values.put("lease", clock.instant().toString());
    values.put("seen", clock.instant().toString());
    file.save(values);
  }

  /** Whole days until the server must have been reached again; 0 on the last day and after. */
  long daysLeft() {
    Instant end = instant(file.read(), "lease").plus(LEASE);
    return Math.max(0, Duration.between(clock.instant(), end).toDays());
  }

  /** The server was reached: the lease begins anew. */
  void renewLease() {
    Map<String, String> values = new HashMap<>(file.read());
    if (values.containsKey("verifier")) {
      values.put("lease", clock.instant().toString());
      values.put("seen", clock.instant().toString());
      file.save(values);
    }
  }

  Outcome<Boolean> check(String password) {
    Map<String, String> values = new HashMap<>(file.read());
    String verifier = values.get("verifier");
    String salt = values.get("salt");
    if (verifier == null || salt == null) {
      return Outcome.refused(Refusal.of("signin.first_needs_server"));
    }
    Instant seen = instant(values, "seen");
    Instant now = clock.instant().isAfter(seen) ? clock.instant() : seen;
    if (now.isAfter(instant(values, "lease").plus(LEASE))) {
      return Outcome.refused(Refusal.of("signin.lease_over", null, LEASE.toDays()));
    }
    int failures = Integer.parseInt(values.getOrDefault("failures", "0"));
    long wait = Duration.between(now, instant(values, "failed").plus(delay(failures))).toSeconds();
    if (failures > 0 && wait > 0) {
      return Outcome.refused(Refusal.of("signin.wait", null, wait));
    }
    // counted before it is tried: pulling the plug is no free guess
    values.put("failures", String.valueOf(failures + 1));
    values.put("failed", now.toString());
    values.put("seen", now.toString());
    file.save(values);
    if (!same(verifier, PasswordStretch.proof(password, stretching(salt)))) {
      return Outcome.refused(Refusal.of("signin.wrong"));
    }
    values.remove("failures");
    values.remove("failed");
    file.save(values);
    return Outcome.done(true);
  }

  static Duration delay(int failures) {
    int exponent = Math.min(failures - FREE_GUESSES, 20);
    return exponent <= 0
        ? Duration.ZERO
        : Duration.ofSeconds(Math.min(LONGEST_DELAY, 1L << exponent));
  }

  private static Stretching stretching(String salt) {
    return new Stretching(salt, MEMORY, 2, 1);
  }

  private static boolean same(String one, String two) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), two.getBytes(StandardCharsets.US_ASCII));
  }

  private static Instant instant(Map<String, String> values, String key) {
    return Instant.parse(values.getOrDefault(key, Instant.EPOCH.toString()));
  }
}
