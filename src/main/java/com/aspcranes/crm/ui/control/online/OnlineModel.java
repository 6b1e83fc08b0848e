package com.aspcranes.crm.ui.control.online;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.BackgroundTask;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the server, asked for anew when somebody wants it. While a later question is
 * refused, the last answer stays, with its time. For the FX thread.
 */
public final class OnlineModel<T> {
  private final Background background;
  private final Clock clock;
  private final Callable<Outcome<T>> question;
  private final ReadOnlyObjectWrapper<@Nullable T> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Instant> asOf = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private @Nullable BackgroundTask<Outcome<T>> running;

  /**
   * @param question runs in the background
   */
  public OnlineModel(Background background, Clock clock, Callable<Outcome<T>> question) {
    this.background = background;
    this.clock = clock;
    this.question = question;
  }

  /** Asks; an older question still on its way is given up. */
  public void refresh() {
    stop();
    asking.set(true);
    BackgroundTask<Outcome<T>> task = background.run(question);
    running = task;
    task.onDone(outcome -> show(task, outcome));
  }

  /** The screen was left: whatever still comes is dropped. */
  public void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    asking.set(false);
  }

  private void show(BackgroundTask<Outcome<T>> task, Outcome<T> outcome) {
    if (task != running) {
      return;
    }
    running = null;
    if (outcome instanceof Outcome.Done<T> done) {
      refusal.set(null);
      asOf.set(clock.instant());
      answer.set(done.value());
    } else if (outcome instanceof Outcome.Refused<T> refused) {
      refusal.set(refused.refusal());
    }
    asking.set(false);
  }

  /** Null before the first answer. */
  public ReadOnlyObjectProperty<@Nullable T> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** When the answer came. */
  public ReadOnlyObjectProperty<@Nullable Instant> asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  /** Why the last question was not answered; null if it was. */
  public ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }
}
