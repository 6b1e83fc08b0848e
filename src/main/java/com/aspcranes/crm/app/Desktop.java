package com.aspcranes.crm.app;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.type.Mapping;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.HabitsFile;
import com.aspcranes.crm.ui.shell.WindowPlace;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
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
  private @Nullable Frame frame;
  private @Nullable Entrance entrance;
  private @Nullable DeskSession session;

  /** Chosen on a page of the entrance: it goes before what the person liked last. */
  private @Nullable String spoken;

  private Scene scene = new Scene(new StackPane());

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
    frame = new Frame(window, background, scene::setRoot);
    entrance = new Entrance(frame, gate(), site.demo(), this::messages, this::speak, this::open);
    theme.install();
    apply(habits);
    window.setTitle(messages().text(site.demo() ? "signin.program_demo" : "signin.program"));
    window.setScene(scene);
    habits.window().apply(window);
    window.setOnCloseRequest(this::closing);
    entrance().show();
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

  private void speak(String tag) {
    spoken = tag;
    habits = habits.withLanguage(tag);
  }

  private void open(SignedIn who) {
    background
        .run(() -> DeskSession.open(who, gate(), clock, habits))
        .onDone(this::opened)
        .onFault(fault -> refused(who, fault));
  }

  private void refused(SignedIn who, Throwable fault) {
    if (fault instanceof StoreFault store && store.kind() == StoreFault.Kind.CORRUPT) {
      entrance().damaged(who, clock);
    } else {
      faults.unexpected(fault);
      entrance().show();
    }
  }

  private void opened(DeskSession opened) {
    session = opened;
    if (spoken != null) {
      opened.speak(spoken);
      spoken = null;
    }
    habits = opened.habits();
    apply(habits);
    opened.begin(frame(), new DeskSession.Ways(gate()::changePassword, this::liked, this::signOut));
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
      open.ifMayLeave(frame().stage()::close);
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
      scene.setRoot(new StackPane());
      background.run(() -> open.leave(kept)).onEnd(entrance()::show);
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
    habits = habits.withWindow(WindowPlace.of(frame().stage(), habits.window()));
  }

  private void apply(Habits wanted) {
    theme.setMode(wanted.mode());
    theme.setScale(wanted.scale());
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

  private Frame frame() {
    if (frame == null) {
      throw new IllegalStateException("not started");
    }
    return frame;
  }

  private Entrance entrance() {
    if (entrance == null) {
      throw new IllegalStateException("not started");
    }
    return entrance;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }
}
