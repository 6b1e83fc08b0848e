package com.aspcranes.crm.sync;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The newest status, and who wants to hear of the next. */
final class StatusBoard {
  private final List<Consumer<SyncStatus>> listeners = new CopyOnWriteArrayList<>();
  private SyncStatus status;

  StatusBoard(SyncStatus first) {
    this.status = first;
  }

  synchronized SyncStatus now() {
    return status;
  }

  /** Told at once what stands, then every change, on the thread that changed it. */
  AutoCloseable listen(Consumer<SyncStatus> listener) {
    listeners.add(listener);
    listener.accept(now());
    return () -> listeners.remove(listener);
  }

  void change(UnaryOperator<SyncStatus> step) {
    SyncStatus next;
    synchronized (this) {
      next = step.apply(status);
      if (next.equals(status)) {
        return;
      }
      status = next;
    }
    listeners.forEach(listener -> listener.accept(next));
  }
}
