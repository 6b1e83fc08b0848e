package com.aspcranes.crm.app;

import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.lead.LeadQueries;
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
import com.aspcranes.crm.ui.shell.Habits;
import com.aspcranes.crm.ui.shell.Shell;
import com.aspcranes.crm.ui.shell.ShellParts;
import com.aspcranes.crm.ui.syncing.SyncChip;
import com.aspcranes.crm.ui.syncing.SyncViewModel;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Makes the main window for one person in one language.
 *
 * <p>A feature comes in by one line of {@link #register}:
 *
 * <pre>{@code
 * new LeadScreens(desk, store, new SaveLead(store)).register();
 * }</pre>
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
  private final Desk desk;
  private final ToastLayer toasts = new ToastLayer();

  UiWiring(CoreWiring core, Background background, Messages messages, Stage stage) {
    this.core = core;
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
    LocalStore store = core.store();
    CustomerQueries customers = new CustomerQueries(store);
    new CustomerScreens(
            desk,
            customers,
            store.changes(),
            new CustomerScreens.Acts(
                new SaveCustomer(store), new ArchiveCustomer(store), new SaveContact(store)))
        .register();
    new LeadScreens(
            desk,
            new LeadQueries(store),
            customers,
            store.changes(),
            new LeadScreens.Acts(
                new SaveLead(store, Role.of(core.session().role()).orElse(Role.SUPPORT)),
                new MoveLead(store),
                new ClaimLead(store),
                new ConvertLead(store)))
        .register();
  }

  /**
   * The window's content, at the place the person was or else at home.
   *
   * @param sync of the sign-in, so that a change of language does not lose it
   */
  Shell shell(Habits habits, SyncViewModel sync, @Nullable Place place, Runnable signOut) {
    SyncChip chip = new SyncChip(desk, sync);
    ShellParts parts =
        new ShellParts(
            chip.node(), new SimpleIntegerProperty(), () -> {}, () -> {}, List.of(toasts));
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
