package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Views;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Parent;

/** Makes the pages before the main window. */
public final class EntryPages {
  private final Views views;
  private final Background background;

  public EntryPages(Views views, Background background) {
    this.views = views;
    this.background = background;
  }

  /**
   * The sign-in page.
   *
   * @param server as a person knows it, shown small
   * @param email proposed; empty for none
   * @param changeServer goes to the form of the server
   * @param entered gets the password too, for who must choose another at once
   */
  public Parent signIn(
      SignInDoor door,
      String server,
      String email,
      Runnable changeServer,
      BiConsumer<SignedIn, String> entered) {
    SignInViewModel model = new SignInViewModel(background, views.messages(), door, entered);
    model.emailProperty().set(email);
    return views.load(new SignInController(model, server, changeServer)).root();
  }

  /**
   * The page of somebody who must choose a password of his own.
   *
   * @param change says why not, or does it; runs in the background
   * @param chosen goes on
   */
  public Parent newPassword(Function<String, Outcome<Boolean>> change, Runnable chosen) {
    NewPasswordViewModel model =
        new NewPasswordViewModel(background, views.messages(), change, chosen);
    return views.load(new NewPasswordController(model)).root();
  }

  /** The welcome page: connect to the company's server, or try the demo. */
  public Parent firstRun(ServerDoor trying, ServerDoor keeping, Runnable kept, Runnable demo) {
    return server(ServerForm.EMPTY, trying, keeping, kept, demo, false);
  }

  /** The form of the server alone, as it is now. */
  public Parent changeServer(
      ServerForm now, ServerDoor trying, ServerDoor keeping, Runnable kept, Runnable demo) {
    return server(now, trying, keeping, kept, demo, true);
  }

  private Parent server(
      ServerForm form,
      ServerDoor trying,
      ServerDoor keeping,
      Runnable kept,
      Runnable demo,
      boolean formFirst) {
    FirstRunViewModel model =
        new FirstRunViewModel(background, views.messages(), form, trying, keeping, kept);
    return views.load(new FirstRunController(model, demo, formFirst)).root();
  }
}
