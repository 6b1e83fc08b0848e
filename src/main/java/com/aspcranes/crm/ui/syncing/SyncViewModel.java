package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.FxThread;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sync's status on the FX thread, from its making until it is closed. */
public final class SyncViewModel implements AutoCloseable {
  private final SyncFeed feed;
  private final ReadOnlyObjectWrapper<SyncStatus> status =
      new ReadOnlyObjectWrapper<>(new SyncStatus(false, null, 0, 0, null, null, null));
  private final AutoCloseable listening;

  public SyncViewModel(SyncFeed feed) {
    this.feed = feed;
    this.listening = feed.listen().apply(now -> FxThread.run(() -> status.set(now)));
  }

  public ReadOnlyObjectProperty<SyncStatus> statusProperty() {
    return status.getReadOnlyProperty();
  }

  public void syncNow() {
    feed.syncNow().run();
  }

  @Override
  public void close() {
    FutureTask<Boolean> closing =
        new FutureTask<>(
            () -> {
              listening.close();
              return true;
            });
    closing.run();
    try {
      closing.get();
    } catch (ExecutionException | InterruptedException failed) {
      throw new IllegalStateException("cannot stop listening", failed);
    }
  }
}
