package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Asking;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
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

  private final Asking asking;
  private final Messages messages;
  private final Function<ServerForm, Outcome<String>> trying;
  private final Function<ServerForm, Outcome<String>> keeping;
  private final Runnable kept;
  private final ReadOnlyStringWrapper reached = new ReadOnlyStringWrapper("");

  /**
   * @param trying says whether the server answers
   * @param keeping tries it and writes it down
   * @param kept goes on to sign in
   */
  FirstRunViewModel(
      Asking asking,
      Messages messages,
      ServerForm first,
      Function<ServerForm, Outcome<String>> trying,
      Function<ServerForm, Outcome<String>> keeping,
      Runnable kept) {
    this.asking = asking;
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

  Asking asking() {
    return asking;
  }

  /** Whom the last try has reached; empty when it failed or the form has changed since. */
  ReadOnlyStringProperty reachedProperty() {
    return reached.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            !asking.workingProperty().get()
                && !host.get().isBlank()
                && port.get().strip().matches("[0-9]{1,5}")
                && !database.get().isBlank()
                && !user.get().isBlank(),
        asking.workingProperty(),
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

  private void ask(Function<ServerForm, Outcome<String>> door, Runnable then) {
    ServerForm form = form();
    reached.set("");
    asking.ask(
        () -> door.apply(form),
        server -> {
          reached.set(messages.text("signin.server.reached", server));
          then.run();
        });
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
