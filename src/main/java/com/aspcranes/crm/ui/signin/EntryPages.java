package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Views;
import java.util.function.Consumer;
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
   */
  public Parent signIn(
      SignInDoor door,
      String server,
      String email,
      Runnable changeServer,
      Consumer<SignedIn> entered) {
    SignInViewModel model = new SignInViewModel(background, views.messages(), door, entered);
    model.emailProperty().set(email);
    return views.load(new SignInController(model, server, changeServer)).root();
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
