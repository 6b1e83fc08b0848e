package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.MachineMark;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import java.time.Clock;

/** One person's replica with its numbers and its sync, put together; not for the FX thread. */
public final class OpenDesk implements AutoCloseable {
  private final LocalStore store;
  private final NumberBook numbers;
  private final Syncing syncing;

  private OpenDesk(LocalStore store, NumberBook numbers, Syncing syncing) {
    this.store = store;
    this.numbers = numbers;
    this.syncing = syncing;
  }

  /**
   * Opens the replica, making it the first time. Its sync does nothing yet: start it, or ask it for
   * single rounds.
   *
   * @param pool to the company server; stays open until after {@link #close()}
   * @throws com.aspcranes.crm.store.file.StoreFault if the replica cannot be used
   */
  public static OpenDesk of(SignedIn who, ServerPool pool, Clock clock) {
    StoreOptions options = new StoreOptions(who.session().uid(), clock, true);
    LocalStore store = LocalStore.open(who.profile().replica(), options);
    NumberBook numbers = new NumberBook(who.profile().numbers(), MachineMark.get());
    return new OpenDesk(store, numbers, new Syncing(store, who, pool, numbers, clock));
  }

  public LocalStore store() {
    return store;
  }

  /** Numbers for papers and jobs made at this desk. */
  public NumberBook numbers() {
    return numbers;
  }

  public Syncing syncing() {
    return syncing;
  }

  /** The sync first: it works on the store. */
  @Override
  public void close() {
    syncing.close();
    store.close();
  }
}
