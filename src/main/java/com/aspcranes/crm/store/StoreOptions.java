package com.aspcranes.crm.store;

import java.time.Clock;

/**
 * @param uid the user whose replica it is
 * @param clock dates acts and drafts; no order and no conflict depends on it
 * @param durable false only in tests: a commit may then be lost with the power
 */
public record StoreOptions(String uid, Clock clock, boolean durable) {

  public static StoreOptions of(String uid) {
    return new StoreOptions(uid, Clock.systemUTC(), true);
  }
}
