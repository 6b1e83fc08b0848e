package com.aspcranes.crm.ui.fx;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;

/** How far background work is, told from its own thread and shown on the FX thread. */
public final class Progress {
  private final DoubleConsumer shown;
  private final AtomicReference<Double> waiting = new AtomicReference<>();
  private volatile boolean cancelled;

  Progress(DoubleConsumer shown) {
    this.shown = shown;
  }

  /**
   * Tells the share that is done. May be called as often as the work likes: only the last value of
   * a pulse is shown.
   *
   * @param done 0 or more
   * @param total more than 0, same unit as {@code done}
   * @throws CancellationException when the user cancelled
   */
  public void at(long done, long total) {
    stopIfCancelled();
    double share = Math.min(1.0, (double) done / total);
    if (waiting.getAndSet(share) == null) {
      FxThread.later(this::show);
    }
  }

  /**
   * @throws CancellationException when the user cancelled
   */
  public void stopIfCancelled() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  void cancel() {
    cancelled = true;
  }

  private void show() {
    Double share = waiting.getAndSet(null);
    if (share != null) {
      shown.accept(share);
    }
  }
}
