package com.aspcranes.crm.ui.control.editor;

import com.aspcranes.crm.ui.nav.Desk;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Writes unsaved input to the disk a moment after the last key, and takes it away again; one step
 * after the other, so that the last word is what stays.
 */
final class Keeping {
  private static final Duration PAUSE = Duration.millis(800);

  private final Desk desk;
  private final String key;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Deque<Step> waiting = new ArrayDeque<>();
  private boolean busy;

  /** Whether the disk holds input under the key, as far as is known. */
  private boolean written;

  private record Step(Runnable work, Runnable then) {}

  /**
   * @param keep writes or forgets, as things are then
   */
  Keeping(Desk desk, String key, Runnable keep) {
    this.desk = desk;
    this.key = key;
    pause.setOnFinished(event -> keep.run());
  }

  String key() {
    return key;
  }

  /** There was input on the disk when the form was opened. */
  void found() {
    written = true;
  }

  void soon() {
    pause.playFromStart();
  }

  void stop() {
    pause.stop();
  }

  void write(Object typed, Object clean, Runnable then) {
    pause.stop();
    written = true;
    queue(new Step(() -> desk.kept().keep(key, typed, clean), then));
  }

  void forget(Runnable then) {
    pause.stop();
    if (written) {
      written = false;
      queue(new Step(() -> desk.kept().forget(key), then));
    } else {
      then.run();
    }
  }

  private void queue(Step step) {
    waiting.add(step);
    next();
  }

  private void next() {
    Step step = busy ? null : waiting.poll();
    if (step != null) {
      busy = true;
      desk.background()
          .run(
              () -> {
                step.work().run();
                return true;
              })
          .onDone(done -> step.then().run())
          .onEnd(
              () -> {
                busy = false;
                next();
              });
    }
  }
}
