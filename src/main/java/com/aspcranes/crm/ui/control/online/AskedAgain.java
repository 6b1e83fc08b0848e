package com.aspcranes.crm.ui.control.online;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Acts on the server after which a screen must ask again: when done, undone and done once more. */
public final class AskedAgain {
  private AskedAgain() {}

  /**
   * @param again runs on the FX thread
   */
  public static <T> Callable<Outcome<Acted<T>>> after(
      Callable<Outcome<Acted<T>>> act, Runnable again) {
    return () -> watched(act.call(), again);
  }

  private static <T> Outcome<Acted<T>> watched(Outcome<Acted<T>> outcome, Runnable again) {
    FxThread.later(again);
    return outcome.map(acted -> new Acted<>(acted.value(), watched(acted.undo(), again)));
  }

  private static @Nullable Undo watched(@Nullable Undo undo, Runnable again) {
    return undo == null
        ? null
        : new Undo(undo.key(), undo.args(), () -> anyWatched(undo.act().run(), again));
  }

  private static Outcome<Acted<?>> anyWatched(Outcome<? extends Acted<?>> outcome, Runnable again) {
    FxThread.later(again);
    return outcome instanceof Outcome.Done<? extends Acted<?>> done
        ? Outcome.done(new Acted<>(done.value().value(), watched(done.value().undo(), again)))
        : Outcome.refused(((Outcome.Refused<?>) outcome).refusal());
  }
}
