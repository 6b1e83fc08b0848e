package com.aspcranes.crm.app;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.type.Mapping;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.HabitsFile;
import com.aspcranes.crm.ui.shell.WindowPlace;
import com.aspcranes.crm.ui.signin.EntryPages;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The desktop: the way in, then the main window, and out again. */
public final class Desktop extends Application {
  private final Clock clock = Clock.systemUTC();
  private final Theme theme = new Theme();
  private final ExecutorService threads = Executors.newFixedThreadPool(3, Desktop::thread);
  private final Faults faults = new Faults(this::messages);
  private final Background background = new Background(threads, faults::unexpected);
  private DesktopSite site = DesktopSite.ofThisMachine();
  private HabitsFile firstHabits = firstHabits();
  private Habits habits = Habits.FIRST;
  private @Nullable Gate gate;
  private @Nullable DeskSession session;
  private Scene scene = new Scene(new StackPane());
  private @Nullable Stage stage;

  /** Not on the FX thread: reads files. */
  @Override
  public void init() {
    site = DesktopSite.of(getParameters().getNamed());
    firstHabits = firstHabits();
    habits = firstHabits.load(Habits.FIRST);
    gate = new Gate(site.places(), site.environment(), clock);
  }

  @Override
  public void start(Stage window) {
    Thread.setDefaultUncaughtExceptionHandler(faults);
    stage = window;
    theme.install();
    apply(habits);
    window.setTitle(messages().text(site.demo() ? "signin.program_demo" : "signin.program"));
    window.setScene(scene);
    habits.window().apply(window);
    window.setOnCloseRequest(this::closing);
    showEntry();
    window.show();
    warmUp();
    if (site.demo()) {
      enterDemo();
    }
  }

  /** While the person types: the mapping takes about a second to build. */
  private void warmUp() {
    background.run(Mapping::replica).onDone(built -> {});
  }

  /** The dispatcher's board first; the sign-in page names the others. */
  private void enterDemo() {
    background
        .run(() -> gate().enter(DemoLogins.DISPATCHER, DemoLogins.PASSWORD))
        .onDone(
            outcome -> {
              if (outcome instanceof Outcome.Done<SignedIn> done) {
                open(done.value());
              }
            });
  }

  private HabitsFile firstHabits() {
    return new HabitsFile(site.places().profiles().resolveSibling("window.properties"));
  }

  private void showEntry() {
    Gate known = gate();
    if (known.namesServer()) {
      show(
          pages()
              .signIn(
                  known::enter,
                  site.demo() ? DemoLogins.hint() : known.server(),
                  known.lastEmail(),
                  site.demo() || known.isLocked() ? () -> {} : this::showServer,
                  this::entered));
    } else {
      show(pages().firstRun(known::tryServer, known::keep, this::showEntry, this::demo));
    }
  }

  private void showServer() {
    Gate known = gate();
    show(
        pages()
            .changeServer(
                known.form(), known::tryServer, known::keep, this::showEntry, this::demo));
  }

  private void demo() {
    DemoProcess.start();
    window().close();
  }

  private void entered(SignedIn who, String password) {
    if (who.session().mustChangePassword() && !who.offline()) {
      show(
          pages()
              .newPassword(fresh -> gate().changePassword(who, password, fresh), () -> open(who)));
    } else {
      open(who);
    }
  }

  private void open(SignedIn who) {
    background
        .run(() -> DeskSession.open(who, gate().pool(), clock, habits))
        .onDone(this::opened)
        .onFault(
            fault -> {
              faults.unexpected(fault);
              showEntry();
            });
  }

  private void opened(DeskSession opened) {
    session = opened;
    habits = opened.habits();
    apply(habits);
    opened.begin(background, window(), this::show, this::liked, this::signOut);
  }

  private void liked(Habits wanted) {
    habits = wanted;
    apply(wanted);
  }

  /** The window closes once it is settled what becomes of unsaved input. */
  private void closing(WindowEvent request) {
    DeskSession open = session;
    if (open != null) {
      request.consume();
      open.ifMayLeave(window()::close);
    }
  }

  private void signOut() {
    DeskSession open = session;
    if (open != null) {
      open.ifMayLeave(this::signOutNow);
    }
  }

  private void signOutNow() {
    DeskSession open = session;
    session = null;
    if (open != null) {
      keepWindow();
      Habits kept = habits;
      show(new StackPane());
      background.run(() -> open.leave(kept)).onEnd(this::showEntry);
    }
  }

  /** Waits for what is being written; the sync ends after its running round. */
  @Override
  public void stop() throws InterruptedException {
    DeskSession open = session;
    keepWindow();
    threads.execute(() -> firstHabits.save(habits));
    if (open != null) {
      threads.execute(() -> open.close(habits));
    }
    threads.shutdown();
    boolean ended = threads.awaitTermination(10, TimeUnit.SECONDS);
    if (gate != null) {
      gate.close();
    }
    if (!ended) {
      threads.shutdownNow();
    }
  }

  private void keepWindow() {
    habits = habits.withWindow(WindowPlace.of(window(), habits.window()));
  }

  private void apply(Habits wanted) {
    theme.setMode(wanted.mode());
    theme.setScale(wanted.scale());
  }

  private void show(Parent content) {
    scene.setRoot(content);
  }

  private EntryPages pages() {
    return new EntryPages(new Views(messages()), background);
  }

  private Messages messages() {
    return Messages.of(habits.locale());
  }

  private Gate gate() {
    if (gate == null) {
      throw new IllegalStateException("not started");
    }
    return gate;
  }

  private Stage window() {
    if (stage == null) {
      throw new IllegalStateException("not started");
    }
    return stage;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }
}
