package com.aspcranes.crm.app;

import com.aspcranes.crm.app.demo.picture.OffScreen;
import com.aspcranes.crm.app.demo.story.ScreenPainter;
import com.aspcranes.crm.app.wiring.CoreWiring;
import com.aspcranes.crm.app.wiring.UiWiring;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.store.away.AwayQueries;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.OwnActs;
import com.aspcranes.crm.ui.shell.Shell;
import com.aspcranes.crm.ui.signin.EntryPages;
import com.aspcranes.crm.ui.signin.SignInPage;
import com.aspcranes.crm.ui.syncing.AwayWatch;
import com.aspcranes.crm.ui.syncing.SyncFeed;
import com.aspcranes.crm.ui.syncing.SyncViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/** The real window, without a display, in both themes and two sizes. */
final class DemoScreens implements ScreenPainter {
  private static final OwnActs NOTHING = new OwnActs(() -> {}, () -> {});
  private static final List<Integer> WIDTHS = List.of(1280, 1920);

  private final Clock clock;

  DemoScreens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Path> paint(SignedIn who, ServerPool pool, List<View> views, Path folder) {
    List<Path> files = new ArrayList<>();
    try (OffScreen screen = OffScreen.open(WIDTHS);
        CoreWiring core = CoreWiring.open(who, pool, FileSettings.DEFAULTS, clock)) {
      ZoneId zone = core.zone();
      SyncViewModel sync = screen.make(() -> new SyncViewModel(SyncFeed.of(core.syncing())));
      AwayWatch away =
          screen.make(
              () ->
                  new AwayWatch(
                      screen.background(),
                      new AwayQueries(core.store())::since,
                      clock,
                      core.known(),
                      sync));
      for (Theme.Mode mode : Theme.Mode.values()) {
        Habits habits = Habits.FIRST.withMode(mode);
        UiWiring wiring = screen.make(() -> wiring(core, zone, screen));
        Shell shell = screen.make(() -> wiring.shell(habits, sync, away, null, NOTHING));
        for (View view : views) {
          Place place = view.place();
          if (place != null && !wiring.desk().navigator().knows(place.getClass())) {
            continue;
          }
          Parent root =
              screen.show(
                  mode,
                  place == null ? entry(screen, habits, who) : () -> shown(wiring, shell, place));
          for (int width : WIDTHS) {
            String file = "%s-%s-%d.png".formatted(view.name(), name(mode), width);
            files.add(screen.write(root, width, folder.resolve(file)));
          }
        }
      }
      screen.act(sync::close);
    }
    return files;
  }

  private static UiWiring wiring(CoreWiring core, ZoneId zone, OffScreen screen) {
    return new UiWiring(
        core, zone, screen.background(), Messages.of(Habits.FIRST.locale()), screen.anyStage());
  }

  private static Parent shown(UiWiring wiring, Shell shell, Place place) {
    wiring.desk().navigator().go(place);
    return shell.root();
  }

  private static OffScreen.Content entry(OffScreen screen, Habits habits, SignedIn who) {
    Background background = screen.background();
    return () ->
        new EntryPages(new Views(Messages.of(habits.locale())), background, tag -> {})
            .signIn(
                new SignInPage(who.profile().server(), who.profile().email(), List.of(), () -> {}),
                (email, password) -> Outcome.refused(Refusal.of("signin.wrong")),
                (entered, password) -> {});
  }

  private static String name(Theme.Mode mode) {
    return mode == Theme.Mode.DARK ? "dark" : "light";
  }
}
