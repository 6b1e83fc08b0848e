package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.search.SearchQueries;
import com.aspcranes.crm.ui.followup.Reminders;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Commands;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.DialogPrompts;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.ToastLayer;
import com.aspcranes.crm.ui.nav.UndoStack;
import com.aspcranes.crm.ui.notice.Notices;
import com.aspcranes.crm.ui.palette.Palette;
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.OwnActs;
import com.aspcranes.crm.ui.shell.Shell;
import com.aspcranes.crm.ui.shell.ShellParts;
import com.aspcranes.crm.ui.syncing.AwayWatch;
import com.aspcranes.crm.ui.syncing.SyncChip;
import com.aspcranes.crm.ui.syncing.SyncViewModel;
import com.aspcranes.crm.usecase.kept.KeptInput;
import com.aspcranes.crm.usecase.office.ReadNotifications;
import java.time.ZoneId;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Makes the main window for one person in one language.
 *
 * <p>A feature comes in by one method of the part of the company it belongs to: {@link
 * SalesWiring}, {@link OperationsWiring}, {@link OfficeWiring}, {@link AdminWiring}.
 *
 * <p>Its {@code <Feature>Screens} takes the {@link Desk}, then the queries and use cases it needs,
 * made there from {@code core.store()}. Its {@code register()} tells {@code desk.navigator()} the
 * screen of each of its {@link com.aspcranes.crm.ui.nav.Places places} and {@code desk.commands()}
 * what can be done from anywhere. The rail shows a place as soon as the navigator knows it and the
 * person's role is offered it; nothing else is to be done.
 */
public final class UiWiring {
  private final CoreWiring core;
  private final LocalStore store;
  private final Desk desk;
  private final ToastLayer toasts = new ToastLayer();

  /**
   * @param zone the company's
   */
  public UiWiring(
      CoreWiring core, ZoneId zone, Background background, Messages messages, Stage stage) {
    this.core = core;
    this.store = core.store();
    DialogPrompts prompts = new DialogPrompts(messages, () -> stage, toasts);
    this.desk =
        new Desk(
            new Views(messages),
            background,
            prompts,
            new UndoStack(background, messages, prompts),
            new Navigator(prompts),
            new Commands(),
            new KeptInput(store),
            core.lists(),
            core.session(),
            core.clock(),
            zone);
    new SalesWiring(core, desk, store).register();
    new OperationsWiring(core, desk, store).register();
    new OfficeWiring(core, desk, store).register();
    new AdminWiring(core, desk, store).register();
  }

  /**
   * The window's content, at the place the person was or else at home.
   *
   * @param sync of the sign-in, so that a change of language does not lose it
   * @param away likewise
   * @param own what the person does about himself
   */
  public Shell shell(
      Habits habits, SyncViewModel sync, AwayWatch away, @Nullable Place place, OwnActs own) {
    Palette palette = new Palette(desk, new SearchQueries(store)::search);
    Notices notices =
        new Notices(desk, new OfficeQueries(store), new ReadNotifications(store), store.changes());
    ShellParts parts =
        new ShellParts(
            new SyncChip(desk, sync, away).node(),
            notices.unreadProperty(),
            palette::open,
            notices::toggle,
            List.of(
                new Reminders(desk, new ActivityQueries(store)).node(),
                notices.node(),
                palette.node(),
                toasts));
    Shell shell = new Shell(desk, habits, parts, own);
    if (place == null) {
      shell.goHome();
    } else {
      desk.navigator().go(place);
    }
    return shell;
  }

  public Desk desk() {
    return desk;
  }

  public CoreWiring core() {
    return core;
  }
}
