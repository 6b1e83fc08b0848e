package com.aspcranes.crm.app;

import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.store.search.SearchQueries;
import com.aspcranes.crm.ui.customer.CustomerScreens;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.lead.LeadScreens;
import com.aspcranes.crm.ui.nav.Commands;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.DialogPrompts;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.ToastLayer;
import com.aspcranes.crm.ui.nav.UndoStack;
import com.aspcranes.crm.ui.notice.Notices;
import com.aspcranes.crm.ui.palette.Palette;
import com.aspcranes.crm.ui.quote.QuoteScreens;
import com.aspcranes.crm.ui.schedule.BoardScreens;
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.Shell;
import com.aspcranes.crm.ui.shell.ShellParts;
import com.aspcranes.crm.ui.syncing.SyncChip;
import com.aspcranes.crm.ui.syncing.SyncViewModel;
import com.aspcranes.crm.ui.syncing.SyncingScreens;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import com.aspcranes.crm.usecase.office.ReadNotifications;
import com.aspcranes.crm.usecase.quote.QuoteActs;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PlaceJobs;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;
import java.time.ZoneId;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Makes the main window for one person in one language.
 *
 * <p>A feature comes in by one line of {@link #register}, which calls a method of its own, like
 * {@link #customers}.
 *
 * <p>Its {@code <Feature>Screens} takes the {@link Desk}, then the queries and use cases it needs,
 * made here from {@code core.store()}. Its {@code register()} tells {@code desk.navigator()} the
 * screen of each of its {@link com.aspcranes.crm.ui.nav.Places places} and {@code desk.commands()}
 * what can be done from anywhere. The rail shows a place as soon as the navigator knows it and the
 * person's role is offered it; nothing else is to be done.
 */
final class UiWiring {
  private static final ZoneId COMPANY_ZONE = ZoneId.of("Asia/Kolkata");

  private final CoreWiring core;
  private final LocalStore store;
  private final Desk desk;
  private final ToastLayer toasts = new ToastLayer();

  UiWiring(CoreWiring core, Background background, Messages messages, Stage stage) {
    this.core = core;
    this.store = core.store();
    DialogPrompts prompts = new DialogPrompts(messages, () -> stage, toasts);
    this.desk =
        new Desk(
            new Views(messages),
            background,
            prompts,
            new UndoStack(background, messages, prompts),
            new Navigator(),
            new Commands(),
            core.session(),
            core.clock(),
            COMPANY_ZONE);
    register();
  }

  /** One line a feature. */
  private void register() {
    customers();
    leads();
    quotations();
    issues();
  }

  private void customers() {
    new CustomerScreens(
            desk,
            new CustomerQueries(store),
            store.changes(),
            new CustomerScreens.Acts(
                new SaveCustomer(store), new ArchiveCustomer(store), new SaveContact(store)))
        .register();
  }

  private void leads() {
    new LeadScreens(
            desk,
            new LeadQueries(store),
            new CustomerQueries(store),
            store.changes(),
            new LeadScreens.Acts(
                new SaveLead(store, Role.of(core.session().role()).orElse(Role.SUPPORT)),
                new MoveLead(store),
                new ClaimLead(store),
                new ConvertLead(store)))
        .register();
    new BoardScreens(
            desk,
            new BoardQueries(store),
            new OfficeQueries(store),
            store.changes(),
            new BoardScreens.Acts(
                new PlaceJobs(store), new CancelJob(store), new PublishJob(store)))
        .register();
  }

  private void quotations() {
    new QuoteScreens(
            desk,
            new QuoteQueries(store),
            store.changes(),
            QuoteActs.of(
                store,
                core.numbers(),
                core.who().profile().directory(),
                core.session(),
                core.clock(),
                COMPANY_ZONE))
        .register();
  }

  private void issues() {
    new SyncingScreens(
            desk,
            new IssueQueries(store),
            new OfficeQueries(store),
            new ResolveIssue(new IssueStore(store)),
            store.changes())
        .register();
  }

  /**
   * The window's content, at the place the person was or else at home.
   *
   * @param sync of the sign-in, so that a change of language does not lose it
   */
  Shell shell(Habits habits, SyncViewModel sync, @Nullable Place place, Runnable signOut) {
    Palette palette = new Palette(desk, new SearchQueries(store)::search);
    Notices notices =
        new Notices(desk, new OfficeQueries(store), new ReadNotifications(store), store.changes());
    ShellParts parts =
        new ShellParts(
            new SyncChip(desk, sync).node(),
            notices.unreadProperty(),
            palette::open,
            notices::toggle,
            List.of(notices.node(), palette.node(), toasts));
    Shell shell = new Shell(desk, habits, parts, signOut);
    if (place == null) {
      shell.goHome();
    } else {
      desk.navigator().go(place);
    }
    return shell;
  }

  Desk desk() {
    return desk;
  }

  CoreWiring core() {
    return core;
  }
}
