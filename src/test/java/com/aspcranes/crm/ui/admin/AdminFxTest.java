package com.aspcranes.crm.ui.admin;

import com.aspcranes.crm.auth.Tokens;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;

/** A story at the desk of an admin, with a real server behind it. */
abstract class AdminFxTest extends FxTest {
  final AdminOffice office = new AdminOffice();
  final LocalStore store = LocalStore.inMemory();
  private final Theme theme = new Theme();
  private final StackPane window = new StackPane();
  TestDesk test;
  private ServerPool away;

  @Override
  protected Parent root() {
    open(Locale.ENGLISH);
    return window;
  }

  /** The desk in a language, with its screens registered. */
  void open(Locale language) {
    test = new TestDesk(office.user(), Instant.now(), language, store);
    register(office.pool, new OnlineCall(office.meera.tokens()));
    test.desk
        .navigator()
        .screenProperty()
        .subscribe(
            screen -> {
              if (screen != null) {
                window.getChildren().setAll(screen.content());
              }
            });
  }

  /** The same screens over a line on which nobody answers. */
  void unplug() {
    away = office.nowhere();
    register(away, new OnlineCall(Tokens.of(new SignInCalls(away), office.meera.profile())));
  }

  abstract void register(ServerPool pool, OnlineCall online);

  @AfterEach
  void close() {
    interact(
        () -> {
          window.getChildren().clear();
          List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide);
        });
    test.close();
    if (away != null) {
      away.close();
    }
    office.close();
  }

  void go(Place place) {
    interact(() -> test.desk.navigator().go(place));
  }

  /** In both themes; with {@code -Dpictures.wide=true} on a wide screen too. */
  void pictures(String name, Callable<Boolean> ready) throws Exception {
    int[] widths = Boolean.getBoolean("pictures.wide") ? new int[] {1280, 1920} : new int[] {1280};
    for (Theme.Mode mode : Theme.Mode.values()) {
      for (int width : widths) {
        interact(
            () -> {
              theme.setMode(mode);
              theme.dress(stage.getScene());
              stage.setWidth(width);
              stage.setHeight(width * 9 / 16);
            });
        eventually(ready);
        WaitForAsyncUtils.waitForFxEvents(20);
        snapshot(name + "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + width);
      }
    }
  }

  /** The scene of the dialog that lies over the stage. */
  Scene dialog() {
    return Window.getWindows().stream()
        .filter(window -> window != stage && window instanceof Stage && window.isShowing())
        .findFirst()
        .orElseThrow()
        .getScene();
  }

  void press(String id) throws Exception {
    eventually(() -> lookup(id).tryQuery().filter(node -> !node.isDisabled()).isPresent());
    interact(() -> ((Button) lookup(id).query()).fire());
  }

  void type(String id, String text) throws Exception {
    eventually(() -> lookup(id).tryQuery().isPresent());
    interact(() -> ((TextField) lookup(id).query()).setText(text));
  }

  String text(String id) {
    Node node = lookup(id).query();
    return node instanceof Labeled label ? label.getText() : ((TextField) node).getText();
  }

  static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
