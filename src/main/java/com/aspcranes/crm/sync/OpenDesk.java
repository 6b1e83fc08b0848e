package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.MachineMark;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.content.ContentStore;
import java.time.Clock;

/**
 * One person's replica and files with their numbers and their sync, put together; not for the FX
 * thread.
 */
public final class OpenDesk implements AutoCloseable {
  private final LocalStore store;
  private final NumberBook numbers;
  private final Syncing syncing;
  private final ContentStore content;
  private final FileSyncing files;

  private OpenDesk(
      LocalStore store,
      NumberBook numbers,
      Syncing syncing,
      ContentStore content,
      FileSyncing files) {
    this.store = store;
    this.numbers = numbers;
    this.syncing = syncing;
    this.content = content;
    this.files = files;
  }

  /**
   * Opens the replica, making it the first time. Nothing is synced yet: start it, or ask for single
   * rounds.
   *
   * @param pool to the company server; stays open until after {@link #close()}
   * @param limits how the bytes of files travel and stay
   * @throws com.aspcranes.crm.store.file.StoreFault if the replica cannot be used
   */
  public static OpenDesk of(SignedIn who, ServerPool pool, FileSettings limits, Clock clock) {
    StoreOptions options = new StoreOptions(who.session().uid(), clock, true);
    LocalStore store = LocalStore.open(who.profile().replica(), options);
    NumberBook numbers = new NumberBook(who.profile().numbers(), MachineMark.get());
    Syncing syncing = new Syncing(store, who, pool, numbers, clock);
    ContentStore content = new ContentStore(who.profile().files(), clock);
    FileSyncing files =
        new FileSyncing(store, content, who, pool.settings(), limits, clock, syncing::syncNow);
    return new OpenDesk(store, numbers, syncing, content, files);
  }

  /** Rows and bytes, each on a thread of its own. */
  public void start() {
    syncing.start();
    files.start();
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

  /** The bytes of files as this desk keeps them. */
  public ContentStore content() {
    return content;
  }

  /** The bytes on their way. */
  public FileSyncing files() {
    return files;
  }

  /** The syncs first: they work on the store. */
  @Override
  public void close() {
    files.close();
    syncing.close();
    store.close();
  }
}
