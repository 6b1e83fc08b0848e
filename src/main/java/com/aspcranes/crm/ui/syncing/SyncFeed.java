package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.sync.Syncing;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where the status comes from.
 *
 * @param listen tells the status now and each change, on any thread, until closed
 * @param syncNow returns at once
 */
public record SyncFeed(
    Function<Consumer<SyncStatus>, ? extends AutoCloseable> listen, Runnable syncNow) {

  public static SyncFeed of(Syncing syncing) {
    return new SyncFeed(syncing::onStatus, syncing::syncNow);
  }
}
