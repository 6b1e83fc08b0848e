package com.aspcranes.crm.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks again when the data below changes, at most once per interval and never twice at a time. The
 * first change is answered at once, later ones are gathered. Results of a closed query are dropped.
 *
 * <pre>{@code
 * new Requery<>(background, () -> jobs.openJobs(), list::update,
 *     again -> changes.subscribe(Set.of("jobs"), again)).whileShown(root);
 * }</pre>
 */
public final class Requery<T> implements AutoCloseable {
  private static final Duration INTERVAL = Duration.millis(120);

  private final Background background;
  private final Callable<T> query;
  private final Consumer<? super T> show;
  private final Function<Runnable, ? extends AutoCloseable> subscribe;
  private final PauseTransition interval = new PauseTransition(INTERVAL);
  private @Nullable Consumer<Throwable> fault;
  private @Nullable AutoCloseable subscription;
  private @Nullable BackgroundTask<T> asking;
  private boolean waiting;

  /**
   * @param query runs in the background
   * @param show gets every fresh result on the FX thread
   * @param subscribe is given what to run on a change, from any thread, and returns how to stop
   */
  public Requery(
      Background background,
      Callable<T> query,
      Consumer<? super T> show,
      Function<Runnable, ? extends AutoCloseable> subscribe) {
    this.background = background;
    this.query = query;
    this.show = show;
    this.subscribe = subscribe;
    interval.setOnFinished(event -> next());
  }

  /** Gets, on the FX thread, what a query threw, instead of the handler for unexpected faults. */
  public Requery<T> onFault(Consumer<Throwable> handler) {
    fault = handler;
    return this;
  }

  /** Opens when the node is on a showing window and closes when it no longer is. */
  public Requery<T> whileShown(Node node) {
    ObservableValue<Boolean> shown =
        node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty);
    shown
        .orElse(false)
        .subscribe(
            on -> {
              if (on) {
                open();
              } else {
                close();
              }
            });
    return this;
  }

  /** Asks for the first time and listens from now on. */
  public void open() {
    FxThread.require();
    if (subscription == null) {
      subscription = subscribe.apply(() -> FxThread.later(this::again));
      ask();
    }
  }

  /** Asks again soon, e.g. because a filter changed. Nothing happens while closed. */
  public void again() {
    if (subscription == null) {
      return;
    }
    waiting = true;
    next();
  }

  @Override
  public void close() {
    FxThread.require();
    AutoCloseable listening = subscription;
    subscription = null;
    waiting = false;
    interval.stop();
    if (asking != null) {
      asking.cancel();
      asking = null;
    }
    if (listening != null) {
      stop(listening);
    }
  }

  private void next() {
    boolean resting = interval.getStatus() == Animation.Status.RUNNING;
    if (waiting && asking == null && !resting) {
      ask();
    }
  }

  private void ask() {
    waiting = false;
    BackgroundTask<T> task = background.run(query);
    asking = task;
    if (fault != null) {
      task.onFault(fault);
    }
    task.onDone(
            fresh -> {
              if (asking == task) {
                show.accept(fresh);
              }
            })
        .onEnd(
            () -> {
              if (asking == task) {
                asking = null;
                interval.playFromStart();
              }
            });
  }

  /** Turns the checked fault that {@link AutoCloseable} allows into one the FX thread reports. */
  private static void stop(AutoCloseable listening) {
    FutureTask<?> closing =
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
