package com.aspcranes.crm.sync.transfer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds bytes back so that no more than so many leave or come in a second: the rows' line is often
 * the same one.
 */
final class Pacer {
  private static final long SECOND = 1_000_000_000L;

  /** At once, so that a slow line is not filled for long by one piece. */
  private static final int PIECE = 8 * 1024;

  private final long bytesPerSecond;
  private final CountDownLatch closed;
  private long free = System.nanoTime();

  /**
   * @param bytesPerSecond 0 for no limit
   * @param closed ends every wait
   */
  Pacer(long bytesPerSecond, CountDownLatch closed) {
    this.bytesPerSecond = bytesPerSecond;
    this.closed = closed;
  }

  /** The bytes, given no faster than allowed. */
  InputStream slowly(byte[] bytes) {
    return bytesPerSecond == 0 ? new ByteArrayInputStream(bytes) : new Slow(bytes);
  }

  /** Waits until so many bytes may have passed. */
  synchronized void spend(int bytes) {
    if (bytesPerSecond == 0) {
      return;
    }
    long now = System.nanoTime();
    // what was not used in quiet times is not saved up
    free = Math.max(free, now) + bytes * SECOND / bytesPerSecond;
    try {
      boolean ignored = closed.await(free - now, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Slow extends ByteArrayInputStream {
    Slow(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
      int read = super.read(into, from, Math.min(length, PIECE));
      if (read > 0) {
        spend(read);
      }
      return read;
    }
  }
}
