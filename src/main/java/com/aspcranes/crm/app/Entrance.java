package com.aspcranes.crm.app;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.Rescue;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.signin.DamagedPage;
import com.aspcranes.crm.ui.signin.EntryPages;
import com.aspcranes.crm.ui.signin.SignInPage;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The pages before the main window, and the ways between them. */
final class Entrance {
  private final Frame frame;
  private final Gate gate;
  private final boolean demo;
  private final Supplier<Messages> messages;
  private final Consumer<String> speak;
  private final Consumer<SignedIn> in;
  private Runnable here = () -> {};

  /**
   * @param demo of an invented company, whose people one may be at a press
   * @param messages in the language chosen now
   * @param speak keeps the tag of another language
   * @param in goes on with who was let in
   */
  Entrance(
      Frame frame,
      Gate gate,
      boolean demo,
      Supplier<Messages> messages,
      Consumer<String> speak,
      Consumer<SignedIn> in) {
    this.frame = frame;
    this.gate = gate;
    this.demo = demo;
    this.messages = messages;
    this.speak = speak;
    this.in = in;
  }

  /** Where everybody begins: to sign in, or to name the server first. */
  void show() {
    if (gate.namesServer()) {
      turn(this::signIn);
    } else {
      turn(
          () ->
              pages()
                  .firstRun(
                      gate::tryServer, gate::keep, this::show, DemoProcess::start, this::leave));
    }
  }

  /** A replica that cannot be read any more: the unsent work first. */
  void damaged(SignedIn who, Clock clock) {
    DamagedPage page = new DamagedPage(() -> rescue(who, clock), () -> in.accept(who), this::show);
    turn(() -> pages().damaged(page));
  }

  private static Outcome<DamagedPage.Saved> rescue(SignedIn who, Clock clock) {
    StoreOptions options = new StoreOptions(who.session().uid(), clock, true);
    Rescue.Saved saved = Rescue.of(who.profile().replica(), options);
    return Outcome.done(
        new DamagedPage.Saved(saved.acts(), saved.unreadable(), saved.damaged().toString()));
  }

  private Parent signIn() {
    Runnable change = demo || gate.isLocked() ? null : () -> turn(this::server);
    SignInPage page =
        new SignInPage(gate.server(), gate.lastEmail(), demo ? guests() : List.of(), change);
    return pages().signIn(page, gate::enter, this::entered);
  }

  private Parent server() {
    return pages()
        .changeServer(
            gate.form(), gate::tryServer, gate::keep, this::show, DemoProcess::start, this::leave);
  }

  private List<SignInPage.Guest> guests() {
    return DemoLogins.ofEachRole().stream()
        .map(
            login ->
                new SignInPage.Guest(
                    messages.get().text("signin.guest." + login.role(), login.name()),
                    login.email(),
                    DemoLogins.PASSWORD))
        .toList();
  }

  private void entered(SignedIn who, String password) {
    if (who.session().mustChangePassword() && !who.offline()) {
      turn(
          () ->
              pages()
                  .newPassword(
                      (old, fresh) -> gate.changePassword(who, password, fresh),
                      () -> in.accept(who)));
    } else {
      in.accept(who);
    }
  }

  private void leave() {
    frame.stage().close();
  }

  private void turn(Supplier<Parent> page) {
    here = () -> frame.show().accept(page.get());
    here.run();
  }

  private EntryPages pages() {
    return new EntryPages(
        new Views(messages.get()),
        frame.background(),
        tag -> {
          speak.accept(tag);
          here.run();
        });
  }
}
