package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed to sign in, and what came of it. */
final class SignInViewModel {
  private final Background background;
  private final Messages messages;
  private final SignInDoor door;
  private final BiConsumer<SignedIn, String> entered;
  private final StringProperty email = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final BooleanProperty capsLock = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** Let in: the page stays as it is until the next one comes. */
  private boolean entering;

  SignInViewModel(
      Background background,
      Messages messages,
      SignInDoor door,
      BiConsumer<SignedIn, String> entered) {
    this.background = background;
    this.messages = messages;
    this.door = door;
    this.entered = entered;
  }

  StringProperty emailProperty() {
    return email;
  }

  StringProperty passwordProperty() {
    return password;
  }

  BooleanProperty capsLockProperty() {
    return capsLock;
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** Why the last try failed, in plain words; empty when nothing is wrong. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () -> !working.get() && !email.get().isBlank() && !password.get().isEmpty(),
        working,
        email,
        password);
  }

  void enter() {
    if (!ready().get()) {
      return;
    }
    working.set(true);
    problem.set("");
    String who = email.get().strip();
    String secret = password.get();
    background
        .run(() -> door.enter(who, secret))
        .onDone(outcome -> answered(outcome, secret))
        .onEnd(() -> working.set(entering));
  }

  private void answered(Outcome<SignedIn> outcome, String secret) {
    password.set("");
    if (outcome instanceof Outcome.Done<SignedIn> done) {
      entering = true;
      entered.accept(done.value(), secret);
    } else if (outcome instanceof Outcome.Refused<SignedIn> refused) {
      problem.set(messages.refusal(refused.refusal()));
    }
  }
}
