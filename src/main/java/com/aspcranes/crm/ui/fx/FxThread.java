package com.aspcranes.crm.ui.fx;

import javafx.application.Platform;

/** The one crossing from other threads to the JavaFX application thread. */
public final class FxThread {
  private FxThread() {}

  /** Runs the act on the FX thread: at once when already there, otherwise queued. */
  public static void run(Runnable act) {
    if (Platform.isFxApplicationThread()) {
      act.run();
    } else {
      Platform.runLater(act);
    }
  }

  /** Queues the act on the FX thread, after what is queued there already. */
  public static void later(Runnable act) {
    Platform.runLater(act);
  }

  /** Refuses to go on anywhere but on the FX thread. */
  public static void require() {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException(
          "must run on the FX thread, not on " + Thread.currentThread().getName());
    }
  }
}
