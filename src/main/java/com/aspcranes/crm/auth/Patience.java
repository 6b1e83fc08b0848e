package com.aspcranes.crm.auth;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the time pass that the server asks for after wrong guesses: up to half a minute. */
final class Patience {
  private Patience() {}

  static void keep(Duration delay) {
    try {
      // a latch that nobody opens: ended by time, or by an interrupt when the window is closed
      boolean ignored = new CountDownLatch(1).await(delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
