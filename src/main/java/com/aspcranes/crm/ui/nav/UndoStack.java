package com.aspcranes.crm.ui.nav;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Runs acts in the background and remembers how to take them back: a toast offers Undo, Ctrl+Z and
 * Ctrl+Y walk the stack. One for the whole window, since a person undoes the last thing done,
 * wherever it was. For the FX thread.
 *
 * <pre>{@code
 * undos.run(() -> saveLead.save(draft), lead -> close(), refusal -> show(refusal));
 * }</pre>
 */
public final class UndoStack {
  private static final int REMEMBERED = 100;

  private final Background background;
  private final Messages messages;
  private final Prompts prompts;
  private final Deque<Undo> done = new ArrayDeque<>();
  private final Deque<Undo> takenBack = new ArrayDeque<>();
  private final Deque<Runnable> wanted = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private boolean busy;

  public UndoStack(Background background, Messages messages, Prompts prompts) {
    this.background = background;
    this.messages = messages;
    this.prompts = prompts;
  }

  /** Runs an act; done, it is remembered and said in a toast before the screen hears of it. */
  public <T> void run(
      Callable<Outcome<Acted<T>>> act,
      Consumer<? super T> onDone,
      Consumer<? super Refusal> onRefused) {
    background
        .run(act)
        .onDone(
            outcome -> {
              if (outcome instanceof Outcome.Done<Acted<T>> acted) {
                remember(acted.value());
                onDone.accept(acted.value().value());
              } else if (outcome instanceof Outcome.Refused<Acted<T>> refused) {
                onRefused.accept(refused.refusal());
              }
            });
  }

  /** Runs an act whose refusal is said in a toast, for screens without a place for it. */
  public <T> void run(Callable<Outcome<Acted<T>>> act) {
    run(act, value -> {}, refusal -> prompts.toast(messages.refusal(refusal)));
  }

  /** Remembers an act that ran elsewhere, and offers Undo; one without a way back is ignored. */
  public void remember(Acted<?> acted) {
    FxThread.require();
    Undo undo = acted.undo();
    if (undo != null) {
      takenBack.clear();
      push(done, undo);
      prompts.toast(text(undo), messages.text("undo.undo"), () -> undoIfLast(undo));
    }
  }

  /** Takes back the last act. Several calls run one after the other, never at once. */
  public void undo() {
    queue(() -> walk(done, takenBack, "undo.undone"));
  }

  /** Does again what was last taken back. */
  public void redo() {
    queue(() -> walk(takenBack, done, "undo.redone"));
  }

  /** Forgets everything, e.g. at sign-out. */
  public void clear() {
    done.clear();
    takenBack.clear();
    wanted.clear();
    tell();
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** An older toast must not undo something newer. */
  private void undoIfLast(Undo undo) {
    if (undo.equals(done.peek())) {
      undo();
    } else {
      prompts.toast(messages.text("undo.not_last"));
    }
  }

  private void queue(Runnable step) {
    FxThread.require();
    wanted.add(step);
    next();
  }

  private void next() {
    if (!busy && !wanted.isEmpty()) {
      wanted.remove().run();
    }
  }

  private void walk(Deque<Undo> from, Deque<Undo> to, String said) {
    Undo undo = from.poll();
    tell();
    if (undo == null) {
      next();
      return;
    }
    busy = true;
    background
        .run(() -> undo.act().run())
        .onDone(outcome -> walked(outcome, undo, to, said))
        .onEnd(
            () -> {
              busy = false;
              next();
            });
  }

  private void walked(Outcome<? extends Acted<?>> outcome, Undo was, Deque<Undo> to, String said) {
    if (outcome instanceof Outcome.Refused<? extends Acted<?>> refused) {
      prompts.toast(messages.text("undo.refused", messages.refusal(refused.refusal())));
    } else if (outcome instanceof Outcome.Done<? extends Acted<?>> acted) {
      Undo back = acted.value().undo();
      if (back != null) {
        push(to, back);
      }
      prompts.toast(messages.text(said, text(was)));
    }
  }

  private void push(Deque<Undo> stack, Undo undo) {
    stack.push(undo);
    if (stack.size() > REMEMBERED) {
      stack.removeLast();
    }
    tell();
  }

  private void tell() {
    canUndo.set(!done.isEmpty());
    canRedo.set(!takenBack.isEmpty());
  }

  private String text(Undo undo) {
    return messages.text(undo.key(), undo.args().toArray());
  }
}
