package com.aspcranes.crm.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs slow work off the FX thread and hands the outcome back on it.
 *
 * <pre>{@code
 * background.run(() -> leads.find(id)).onDone(this::show).onFault(this::explain);
 * }</pre>
 *
 * The work starts at once; handlers that are set in the same FX event are never missed.
 */
public final class Background {
  private final Executor executor;
  private final Consumer<Throwable> unexpected;

  /**
   * @param executor where the work runs; the caller owns and closes it
   * @param unexpected gets, on the FX thread, every fault for which no handler was set
   */
  public Background(Executor executor, Consumer<Throwable> unexpected) {
    this.executor = executor;
    this.unexpected = unexpected;
  }

  /** Starts work that neither reports progress nor looks for a cancel. */
  public <T> BackgroundTask<T> run(Callable<T> work) {
    return start(progress -> work.call());
  }

  /** Starts work that tells how far it is and stops when cancelled. */
  public <T> BackgroundTask<T> start(Work<T> work) {
    BackgroundTask<T> task = new BackgroundTask<>(work, unexpected);
    executor.execute(task.work());
    return task;
  }

  /** Work that reports its progress. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress) throws Exception;
  }
}
