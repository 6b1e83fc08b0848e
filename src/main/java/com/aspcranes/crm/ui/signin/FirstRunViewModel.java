package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
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

/** The form of the company's server: tried before it is kept. */
final class FirstRunViewModel {
  final StringProperty host = new SimpleStringProperty();
  final StringProperty port = new SimpleStringProperty();
  final StringProperty database = new SimpleStringProperty();
  final StringProperty user = new SimpleStringProperty();
  final StringProperty password = new SimpleStringProperty();
  final StringProperty rootCertificate = new SimpleStringProperty();
  final BooleanProperty tls = new SimpleBooleanProperty();

  private final Background background;
  private final Messages messages;
  private final ServerDoor trying;
  private final ServerDoor keeping;
  private final Runnable kept;
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper reached = new ReadOnlyStringWrapper("");

  /**
   * @param trying says whether the server answers
   * @param keeping tries it and writes it down
   * @param kept goes on to sign in
   */
  FirstRunViewModel(
      Background background,
      Messages messages,
      ServerForm first,
      ServerDoor trying,
      ServerDoor keeping,
      Runnable kept) {
    this.background = background;
    this.messages = messages;
    this.trying = trying;
    this.keeping = keeping;
    this.kept = kept;
    host.set(first.host());
    port.set(first.port());
    database.set(first.database());
    user.set(first.user());
    password.set(first.password());
    tls.set(first.tls());
    rootCertificate.set(first.rootCertificate());
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whom the last try has reached; empty when it failed or the form has changed since. */
  ReadOnlyStringProperty reachedProperty() {
    return reached.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            !working.get()
                && !host.get().isBlank()
                && port.get().strip().matches("[0-9]{1,5}")
                && !database.get().isBlank()
                && !user.get().isBlank(),
        working,
        host,
        port,
        database,
        user);
  }

  void test() {
    ask(trying, () -> {});
  }

  void keep() {
    ask(keeping, kept);
  }

  private void ask(ServerDoor door, Runnable then) {
    ServerForm form = form();
    working.set(true);
    problem.set("");
    reached.set("");
    background
        .run(() -> door.tryServer(form))
        .onDone(outcome -> answered(outcome, then))
        .onEnd(() -> working.set(false));
  }

  private void answered(Outcome<String> outcome, Runnable then) {
    if (outcome instanceof Outcome.Done<String> done) {
      reached.set(messages.text("signin.server.reached", done.value()));
      then.run();
    } else if (outcome instanceof Outcome.Refused<String> refused) {
      problem.set(messages.refusal(refused.refusal()));
    }
  }

  private ServerForm form() {
    return new ServerForm(
        host.get().strip(),
        port.get().strip(),
        database.get().strip(),
        user.get().strip(),
        password.get(),
        tls.get(),
        rootCertificate.get().strip());
  }
}
