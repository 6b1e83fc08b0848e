package com.aspcranes.crm.ui.fx;

import com.aspcranes.crm.model.Outcome;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A page's question to something slow, one at a time: whether it is under way, and why the last one
 * was refused.
 */
public final class Asking {
  private final Background background;
  private final Messages messages;
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public Asking(Background background, Messages messages) {
    this.background = background;
    this.messages = messages;
  }

  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** Why the last try failed, in plain words; empty when nothing is wrong. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Says what is wrong without asking. */
  public void object(String key) {
    problem.set(messages.text(key));
  }

  /** Does nothing while another question is under way. */
  public <T> void ask(Callable<Outcome<T>> question, Consumer<? super T> done) {
    if (working.get()) {
      return;
    }
    working.set(true);
    problem.set("");
    background
        .run(question)
        .onDone(outcome -> answered(outcome, done))
        .onEnd(() -> working.set(false));
  }

  private <T> void answered(Outcome<T> outcome, Consumer<? super T> done) {
    if (outcome instanceof Outcome.Done<T> right) {
      done.accept(right.value());
    } else if (outcome instanceof Outcome.Refused<T> refused) {
      problem.set(messages.refusal(refused.refusal()));
    }
  }
}
