package com.aspcranes.crm.app;

import com.aspcranes.crm.app.wiring.CoreWiring;
import com.aspcranes.crm.app.wiring.UiWiring;
import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.store.away.AwayQueries;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.HabitsFile;
import com.aspcranes.crm.ui.shell.OwnActs;
import com.aspcranes.crm.ui.shell.Shell;
import com.aspcranes.crm.ui.signin.EntryPages;
import com.aspcranes.crm.ui.syncing.AwayWatch;
import com.aspcranes.crm.ui.syncing.FirstSync;
import com.aspcranes.crm.ui.syncing.SyncFeed;
import com.aspcranes.crm.ui.syncing.SyncViewModel;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One person's time at the desk: from the open replica to sign-out. */
final class DeskSession {
  private static final Logger LOG = LoggerFactory.getLogger(DeskSession.class);

  private final CoreWiring core;
  private final HabitsFile file;
  private Habits habits;
  private @Nullable SyncViewModel sync;
  private @Nullable Navigator navigator;

  private DeskSession(CoreWiring core, HabitsFile file, Habits habits) {
    this.core = core;
    this.file = file;
    this.habits = habits;
  }

  /** Opens the replica; not for the FX thread. */
  static DeskSession open(SignedIn who, Gate gate, Clock clock, Habits otherwise) {
    HabitsFile file = new HabitsFile(who.profile().directory().resolve("window.properties"));
    return new DeskSession(
        CoreWiring.open(who, gate.pool(), gate.files(), clock), file, file.load(otherwise));
  }

  Habits habits() {
    return habits;
  }

  /** The language chosen before signing in. */
  void speak(String tag) {
    habits = habits.withLanguage(tag);
  }

  /**
   * What the window does for its person.
   *
   * @param password changes it: who, the present one, the new one; runs in the background
   * @param liked keeps how the window is liked now
   */
  record Ways(PasswordChange password, Consumer<Habits> liked, Runnable signOut) {}

  /** Changes a person's password, or says why not. */
  @FunctionalInterface
  interface PasswordChange {
    Outcome<Boolean> change(SignedIn who, String old, String fresh);
  }

  /** Shows the first sync if there is nothing yet, then the main window. */
  void begin(Frame window, Ways ways) {
    SyncViewModel status = new SyncViewModel(SyncFeed.of(core.syncing()));
    sync = status;
    AwayWatch away =
        new AwayWatch(
            window.background(),
            new AwayQueries(core.store())::since,
            core.clock(),
            core.known(),
            status);
    Shown shown = new Shown(window, ways, status, away);
    Runnable enter = () -> showShell(shown, null);
    window
        .background()
        .run(core::isEmpty)
        .onDone(
            empty -> {
              if (empty) {
                Views views = new Views(Messages.of(habits.locale()));
                FirstSync first = new FirstSync(views, status, enter, ways.signOut());
                window.show().accept(first.root());
              } else {
                enter.run();
              }
            });
  }

  /** What stays while the language changes. */
  private record Shown(Frame window, Ways ways, SyncViewModel status, AwayWatch away) {}

  private void showShell(Shown shown, @Nullable Place place) {
    shown.window().background().run(core::zone).onDone(zone -> showShell(shown, place, zone));
  }

  private void showShell(Shown shown, @Nullable Place place, ZoneId zone) {
    Frame window = shown.window();
    Ways ways = shown.ways();
    Background background = window.background();
    UiWiring wiring =
        new UiWiring(core, zone, background, Messages.of(habits.locale()), window.stage());
    navigator = wiring.desk().navigator();
    OwnActs own =
        new OwnActs(() -> changePassword(window, wiring.desk(), ways.password()), ways.signOut());
    Shell shell = wiring.shell(habits, shown.status(), shown.away(), place, own);
    shell
        .habitsProperty()
        .subscribe(
            (was, now) -> {
              habits = now;
              ways.liked().accept(now);
              if (!was.language().equals(now.language())) {
                Navigator old = wiring.desk().navigator();
                Place here = old.placeProperty().get();
                old.keep(
                    () -> {
                      old.end();
                      showShell(shown, here);
                    });
              }
            });
    window.show().accept(shell.root());
    if (place == null && core.who().offline()) {
      sayOffline(background, wiring.desk());
    }
  }

  /** Asks what becomes of unsaved input, then goes on, unless the person would rather stay. */
  void ifMayLeave(Runnable then) {
    Navigator shown = navigator;
    if (shown == null) {
      then.run();
    } else {
      shown.leave(
          () -> {
            shown.end();
            then.run();
          });
    }
  }

  /** In place of the main window, which comes back as it was. */
  private void changePassword(Frame window, Desk desk, PasswordChange password) {
    Parent before = window.stage().getScene().getRoot();
    Runnable back = () -> window.show().accept(before);
    window
        .show()
        .accept(
            new EntryPages(desk.views(), window.background(), tag -> {})
                .changePassword(
                    (old, fresh) -> password.change(core.who(), old, fresh),
                    () -> {
                      back.run();
                      desk.prompts().toast(desk.messages().text("signin.new.changed"));
                    },
                    back));
  }

  private void sayOffline(Background background, Desk desk) {
    background
        .run(() -> SignIn.daysLeft(core.who().profile(), core.clock()))
        .onDone(days -> desk.prompts().toast(desk.messages().text("signin.offline", days)));
  }

  /** Ends the session here and on the server, if it can be reached; unsynced work stays. */
  boolean leave(Habits kept) {
    close(kept);
    try {
      core.who().tokens().signOut();
    } catch (ServerException unreachable) {
      // the server ends the session by itself when its time is over
      LOG.info("signed out here alone: {}", unreachable.getMessage());
    }
    return true;
  }

  /** Keeps the session for an offline start; not for the FX thread. */
  void close(Habits kept) {
    SyncViewModel listening = sync;
    if (listening != null) {
      listening.close();
    }
    file.save(kept);
    core.close();
  }
}
