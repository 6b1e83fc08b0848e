package com.aspcranes.crm.testing;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.ui.control.habit.ListHabits;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Commands;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.ui.nav.UndoStack;
import com.aspcranes.crm.usecase.kept.KeptInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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

  private final Path folder = temporary();

  /** In a folder of their own. */
  public final ListHabits lists = ListHabits.load(folder.resolve("lists.properties"));

  /** What still ran at the end of a test is nobody's fault. */
  private volatile boolean closed;

  /** What a screen still wants after the desk was closed is not done. */
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          2,
          2,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadPoolExecutor.DiscardPolicy());

  private final @Nullable LocalStore store;
  private final StackPane shown = new StackPane();

  /** Ravi Kulkarni's desk on a Monday, in English. */
  public TestDesk(String role) {
    this(ravi(role), MONDAY, Locale.ENGLISH);
  }

  public TestDesk(User user, Instant now, Locale locale) {
    this(user, now, locale, LocalStore.inMemory(), true);
  }

  /**
   * @param store keeps unsaved input; the caller closes it
   */
  public TestDesk(User user, Instant now, Locale locale, LocalStore store) {
    this(user, now, locale, store, false);
  }

  private TestDesk(User user, Instant now, Locale locale, LocalStore store, boolean ownStore) {
    this.store = ownStore ? store : null;
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
            new Navigator(prompts),
            new Commands(),
            new KeptInput(store),
            lists,
            new Session(user.uid, user.role, user.displayName, false),
            Clock.fixed(now, ZoneOffset.UTC),
            ZoneId.of("Asia/Kolkata"));
    desk.navigator().screenProperty().subscribe(this::show);
  }

  /** Where this desk keeps its files. */
  public Path folder() {
    return folder;
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
    if (store != null) {
      store.close();
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
