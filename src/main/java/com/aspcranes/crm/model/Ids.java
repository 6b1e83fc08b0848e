package com.aspcranes.crm.model;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Record ids: a business prefix and a UUIDv7 (RFC 9562, section 5.7), made without asking anybody.
 * Within one process they rise strictly, also across threads and when the clock is set back.
 */
public final class Ids {
  private static final Pattern PREFIX = Pattern.compile("[a-z]{2,8}");
  private static final SecureRandom RANDOM = new SecureRandom();
  // Milliseconds above a 12-bit counter (RFC 9562, 6.2 method 1): an overflowing counter borrows
  // the next millisecond.
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /**
   * @param prefix what kind of record, for example {@code lead}
   * @throws IllegalArgumentException unless the prefix is 2 to 8 small letters
   */
  public static String next(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException("not an id prefix: " + prefix);
    }
    return prefix + "_" + nextUuid();
  }

  /** A bare UUIDv7, as for mutations. */
  public static UUID nextUuid() {
    long now = System.currentTimeMillis();
    int seed = RANDOM.nextInt(1 << 11);
    return uuid(LAST.updateAndGet(last -> tick(last, now, seed)), RANDOM.nextLong());
  }

  /**
   * The tick after {@code last}: the present millisecond with a random start of its counter, or
   * just one more.
   */
  static long tick(long last, long millis, int seed) {
    return Math.max(last + 1, millis << 12 | seed);
  }

  static UUID uuid(long tick, long random) {
    long high = (tick >>> 12) << 16 | 0x7000L | (tick & 0xFFFL);
    long low = (random & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
