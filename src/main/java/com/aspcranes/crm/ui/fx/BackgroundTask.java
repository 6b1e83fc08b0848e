package com.aspcranes.crm.ui.fx;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One piece of background work. Every method but none else is for the FX thread. */
public final class BackgroundTask<T> {
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final Progress told = new Progress(progress::set);
  private final FutureTask<T> work;
  private Consumer<? super T> done = value -> {};
  private Consumer<Throwable> fault;
  private Runnable ended = () -> {};

  BackgroundTask(Background.Work<T> work, Consumer<Throwable> unexpected) {
    this.fault = unexpected;
    this.work =
        new FutureTask<>(() -> work.run(told)) {
          @Override
          protected void done() {
            FxThread.later(BackgroundTask.this::deliver);
          }
        };
  }

  /** Called with the result, unless cancelled. */
  public BackgroundTask<T> onDone(Consumer<? super T> handler) {
    FxThread.require();
    done = handler;
    return this;
  }

  /** Called with what the work threw, instead of the handler for unexpected faults. */
  public BackgroundTask<T> onFault(Consumer<Throwable> handler) {
    FxThread.require();
    fault = handler;
    return this;
  }

  /** Called last, however the work ended, cancelled included. */
  public BackgroundTask<T> onEnd(Runnable handler) {
    FxThread.require();
    ended = handler;
    return this;
  }

  /** Asks the work to stop; its result is dropped and neither handler is called. */
  public void cancel() {
    told.cancel();
    work.cancel(true);
  }

  /** True from the start until the handlers are called. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** 0 to 1, or -1 while the work has told nothing. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  Runnable work() {
    return work;
  }

  private void deliver() {
    running.set(false);
    try {
      done.accept(work.get());
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (!(cause instanceof CancellationException)) {
        fault.accept(cause == null ? failed : cause);
      }
    } catch (CancellationException cancelled) {
      // the user asked for it: nothing to tell
    } catch (InterruptedException impossible) {
      throw new IllegalStateException("finished work cannot wait", impossible);
    } finally {
      ended.run();
    }
  }
}
