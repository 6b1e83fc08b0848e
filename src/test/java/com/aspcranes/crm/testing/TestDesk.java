package com.aspcranes.crm.testing;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Commands;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.ui.nav.UndoStack;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What a screen works with, for one user of a test. */
public final class TestDesk implements AutoCloseable {
  /** A Monday, 10:30 in Kolkata. */
  public static final Instant MONDAY = Instant.parse("2026-03-02T05:00:00Z");

  public final ScriptedPrompts prompts = new ScriptedPrompts();
  public final Desk desk;

  /** What still ran at the end of a test is nobody's fault. */
  private volatile boolean closed;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final StackPane shown = new StackPane();

  /** Ravi Kulkarni's desk on a Monday, in English. */
  public TestDesk(String role) {
    this(ravi(role), MONDAY, Locale.ENGLISH);
  }

  public TestDesk(User user, Instant now, Locale locale) {
    Messages messages = Messages.strict(locale);
    Background background =
        new Background(
            threads,
            fault -> {
              if (!closed) {
                throw new AssertionError(fault);
              }
            });
    desk =
        new Desk(
            new Views(messages),
            background,
            prompts,
            new UndoStack(background, messages, prompts),
            new Navigator(),
            new Commands(),
            new Session(user.uid, user.role, user.displayName, false),
            Clock.fixed(now, ZoneOffset.UTC),
            ZoneId.of("Asia/Kolkata"));
    desk.navigator().screenProperty().subscribe(this::show);
  }

  /** The content of the navigator's screen. */
  public Parent shown() {
    return shown;
  }

  /** Gives a kind of place a screen that only names it. */
  public <P extends Place> void knows(Class<P> kind) {
    desk.navigator()
        .register(
            kind,
            place ->
                new Screen(
                    new ReadOnlyStringWrapper(kind.getSimpleName()),
                    new StackPane(new Label(place.toString())),
                    () -> {}));
  }

  @Override
  public void close() {
    closed = true;
    threads.shutdownNow();
  }

  private static User ravi(String role) {
    User user = new User();
    user.uid = "usr_00000000-0000-7000-8000-000000000001";
    user.role = role;
    user.displayName = "Ravi Kulkarni";
    return user;
  }

  private void show(@Nullable Screen screen) {
    if (screen != null) {
      shown.getChildren().setAll(screen.content());
    }
  }
}
