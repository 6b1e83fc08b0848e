package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.MachineMark;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.Syncing;
import com.aspcranes.crm.ui.control.habit.ListHabits;
import java.time.Clock;

/**
 * What lies below the screens for one person: the replica, its sync and the numbers. Opened off the
 * FX thread, closed at sign-out. Use cases and queries are small: the wiring of each part of the
 * company makes its own.
 */
public final class CoreWiring implements AutoCloseable {
  private final SignedIn who;
  private final LocalStore store;
  private final NumberBook numbers;
  private final Syncing syncing;
  private final ListHabits lists;
  private final Clock clock;

  private CoreWiring(
      SignedIn who,
      LocalStore store,
      NumberBook numbers,
      Syncing syncing,
      ListHabits lists,
      Clock clock) {
    this.who = who;
    this.store = store;
    this.numbers = numbers;
    this.syncing = syncing;
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * Opens the person's replica, making it the first time, and starts its sync.
   *
   * @throws com.aspcranes.crm.store.file.StoreFault if it cannot be used
   */
  public static CoreWiring open(SignedIn who, ServerPool pool, Clock clock) {
    StoreOptions options = new StoreOptions(who.session().uid(), clock, true);
    LocalStore store = LocalStore.open(who.profile().replica(), options);
    NumberBook numbers = new NumberBook(who.profile().numbers(), MachineMark.get());
    Syncing syncing = new Syncing(store, who, pool, numbers, clock);
    syncing.start();
    ListHabits lists = ListHabits.load(who.profile().directory().resolve("lists.properties"));
    return new CoreWiring(who, store, numbers, syncing, lists, clock);
  }

  public Session session() {
    return who.session();
  }

  public SignedIn who() {
    return who;
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

  /** How the person likes each list. */
  public ListHabits lists() {
    return lists;
  }

  public Clock clock() {
    return clock;
  }

  /** True until the first whole sync: there is nothing to show yet. */
  public boolean isEmpty() {
    return store.applyDoor().fact("cursor").isEmpty();
  }

  /** The sync first: it works on the store. */
  @Override
  public void close() {
    syncing.close();
    store.close();
  }
}
