package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Asking;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed to sign in. */
final class SignInViewModel {
  final StringProperty email = new SimpleStringProperty("");
  final StringProperty password = new SimpleStringProperty("");
  final BooleanProperty capsLock = new SimpleBooleanProperty();

  /** Being let in, or let in: the page stays as it is until the next one comes. */
  final BooleanProperty busy = new SimpleBooleanProperty();

  private final Asking asking;
  private final BiFunction<String, String, Outcome<SignedIn>> door;
  private final BiConsumer<SignedIn, String> entered;
  private boolean entering;

  SignInViewModel(
      Asking asking,
      BiFunction<String, String, Outcome<SignedIn>> door,
      BiConsumer<SignedIn, String> entered) {
    this.asking = asking;
    this.door = door;
    this.entered = entered;
    asking.workingProperty().addListener((at, was, now) -> worked(now));
  }

  Asking asking() {
    return asking;
  }

  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () -> !busy.get() && !email.get().isBlank() && !password.get().isEmpty(),
        busy,
        email,
        password);
  }

  void enter() {
    if (!ready().get()) {
      return;
    }
    String who = email.get().strip();
    String secret = password.get();
    asking.ask(
        () -> door.apply(who, secret),
        signedIn -> {
          entering = true;
          entered.accept(signedIn, secret);
        });
  }

  private void worked(boolean now) {
    if (!now) {
      password.set("");
    }
    busy.set(now || entering);
  }
}
