package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A password of one's own, typed twice. */
final class NewPasswordViewModel {
  final StringProperty fresh = new SimpleStringProperty("");
  final StringProperty again = new SimpleStringProperty("");

  private final Background background;
  private final Messages messages;
  private final Function<String, Outcome<Boolean>> change;
  private final Runnable chosen;
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  NewPasswordViewModel(
      Background background,
      Messages messages,
      Function<String, Outcome<Boolean>> change,
      Runnable chosen) {
    this.background = background;
    this.messages = messages;
    this.change = change;
    this.chosen = chosen;
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () -> !working.get() && !fresh.get().isEmpty() && !again.get().isEmpty(),
        working,
        fresh,
        again);
  }

  void change() {
    if (!ready().get()) {
      return;
    }
    if (!fresh.get().equals(again.get())) {
      problem.set(messages.text("signin.new.differ"));
      return;
    }
    working.set(true);
    problem.set("");
    String wanted = fresh.get();
    background
        .run(() -> change.apply(wanted))
        .onDone(this::answered)
        .onEnd(() -> working.set(false));
  }

  private void answered(Outcome<Boolean> outcome) {
    if (outcome instanceof Outcome.Refused<Boolean> refused) {
      problem.set(messages.refusal(refused.refusal()));
    } else {
      fresh.set("");
      again.set("");
      chosen.run();
    }
  }
}
