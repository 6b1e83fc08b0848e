package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Asking;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Views;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Makes the pages before the main window. */
public final class EntryPages {
  private final Views views;
  private final Background background;
  private final Languages languages;

  /**
   * @param speak gets the tag of the language chosen on a page, and shows the page anew
   */
  public EntryPages(Views views, Background background, Consumer<String> speak) {
    this.views = views;
    this.background = background;
    this.languages = new Languages(views.messages(), speak);
  }

  /**
   * The sign-in page.
   *
   * @param door lets in by e-mail and password, or says why not; runs in the background
   * @param entered gets the password too, for who must choose another at once
   */
  public Parent signIn(
      SignInPage page,
      BiFunction<String, String, Outcome<SignedIn>> door,
      BiConsumer<SignedIn, String> entered) {
    SignInViewModel model = new SignInViewModel(asking(), door, entered);
    model.email.set(page.email());
    return views.load(new SignInController(model, page, languages)).root();
  }

  /**
   * The page of somebody who must choose a password of his own.
   *
   * @param chosen goes on
   */
  public Parent newPassword(BiFunction<String, String, Outcome<Boolean>> door, Runnable chosen) {
    return password(false, door, chosen, null);
  }

  /** The page of somebody who wants another password. */
  public Parent changePassword(
      BiFunction<String, String, Outcome<Boolean>> door, Runnable chosen, Runnable giveUp) {
    return password(true, door, chosen, giveUp);
  }

  private Parent password(
      boolean asksOld,
      BiFunction<String, String, Outcome<Boolean>> door,
      Runnable chosen,
      @Nullable Runnable giveUp) {
    PasswordViewModel model = new PasswordViewModel(asking(), asksOld, door, chosen);
    return views.load(new PasswordController(model, giveUp)).root();
  }

  /** The page of somebody whose replica is damaged. */
  public Parent damaged(DamagedPage page) {
    return views.load(new DamagedController(asking(), views.messages(), page)).root();
  }

  /**
   * The welcome page: connect to the company's server, or try the demo.
   *
   * @param demo starts it and waits for its window; runs in the background
   * @param started the demo's window has come
   */
  public Parent firstRun(
      Function<ServerForm, Outcome<String>> trying,
      Function<ServerForm, Outcome<String>> keeping,
      Runnable kept,
      Callable<Outcome<Boolean>> demo,
      Runnable started) {
    return server(ServerForm.EMPTY, trying, keeping, kept, demo, started, false);
  }

  /** The form of the server alone, as it is now. */
  public Parent changeServer(
      ServerForm now,
      Function<ServerForm, Outcome<String>> trying,
      Function<ServerForm, Outcome<String>> keeping,
      Runnable kept,
      Callable<Outcome<Boolean>> demo,
      Runnable started) {
    return server(now, trying, keeping, kept, demo, started, true);
  }

  private Parent server(
      ServerForm form,
      Function<ServerForm, Outcome<String>> trying,
      Function<ServerForm, Outcome<String>> keeping,
      Runnable kept,
      Callable<Outcome<Boolean>> demo,
      Runnable started,
      boolean formFirst) {
    FirstRunViewModel model =
        new FirstRunViewModel(asking(), views.messages(), form, trying, keeping, kept);
    DemoWish wish = new DemoWish(asking(), demo, started);
    return views.load(new FirstRunController(model, wish, languages, formFirst)).root();
  }

  private Asking asking() {
    return new Asking(background, views.messages());
  }
}
