package com.aspcranes.crm.cli.sync;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.Tokens;
import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.RefusalText;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.OpenDesk;
import com.aspcranes.crm.sync.SyncStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One headless sync of a profile, or its state. The desktop must not have the profile open. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Syncs a profile of this computer, or says how it stands.",
      "The profile is one that has signed in on the desktop and is not open there."
    })
public final class SyncCommand {
  private static final String WHOSE = "E-mail of the profile; needed if there are several.";

  private final Terminal terminal;
  private final Supplier<Config> config;
  private final Profiles profiles;

  public SyncCommand(Terminal terminal, Supplier<Config> config, Profiles profiles) {
    this.terminal = terminal;
    this.config = config;
    this.profiles = profiles;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "One round: everything out, everything in.")
  int once(@Option(names = "--email", description = WHOSE) String email) {
    return Attempt.of(terminal, () -> with(email, this::round));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "How the profile stands, without the server.")
  int status(
      @Option(names = "--email", description = WHOSE) String email,
      @Option(names = "--json", description = "Print JSON.") boolean json) {
    return Attempt.of(terminal, () -> with(email, profile -> state(profile, json)));
  }

  @Command(
      name = "export-outbox",
      mixinStandardHelpOptions = true,
      description = {
        "Writes what the server does not have yet as JSON: acts, open conflicts, unsaved input.",
        "Reads a damaged replica as far as it goes."
      })
  int exportOutbox(
      @Option(names = "--email", description = WHOSE) String email,
      @Option(names = "--out", description = "The file; standard output if left out.") Path out) {
    return Attempt.of(
        terminal, () -> with(email, profile -> new UnsentFile(terminal, profile).export(out)));
  }

  @Command(
      name = "import-outbox",
      mixinStandardHelpOptions = true,
      description = "Queues the acts of such a file; what is known already is left alone.")
  int importOutbox(
      @Option(names = "--email", description = WHOSE) String email,
      @Parameters(paramLabel = "FILE") Path file) {
    return Attempt.of(
        terminal, () -> with(email, profile -> new UnsentFile(terminal, profile).bring(file)));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Puts a damaged replica aside and its unsent work into a fresh one.",
        "Exit 1 if parts of some acts are lost."
      })
  int rescue(@Option(names = "--email", description = WHOSE) String email) {
    return Attempt.of(
        terminal, () -> with(email, profile -> new UnsentFile(terminal, profile).rescue()));
  }

  private int round(Profile profile) {
    SyncStatus status = synced(profile);
    if (status.deviceLost()) {
      profile.wipe();
    }
    if (status.problem() != null) {
      return terminal.refuse(RefusalText.of(status.problem()));
    }
    if (!status.online()) {
      return terminal.refuse("the server cannot be reached; " + status.waiting() + " acts wait");
    }
    terminal
        .out()
        .println("synced: " + status.waiting() + " waiting, " + status.issues() + " issues");
    return Terminal.DONE;
  }

  private SyncStatus synced(Profile profile) {
    ServerSettings settings = ServerSettings.of(config.get());
    try (ServerPool pool = new ServerPool(settings);
        OpenDesk desk =
            OpenDesk.of(
                who(profile, pool), pool, FileSettings.of(config.get()), Clock.systemUTC())) {
      if (desk.syncing().once() && desk.files().once()) {
        // the rows that say that the bytes are there
        desk.syncing().once();
      }
      return desk.syncing().status();
    }
  }

  private static SignedIn who(Profile profile, ServerPool pool) {
    Session session = new Session(profile.uid(), profile.role(), profile.displayName(), false);
    return new SignedIn(session, profile, Tokens.of(new SignInCalls(pool), profile), true);
  }

  private int state(Profile profile, boolean json) {
    try (LocalStore store = open(profile)) {
      ProfileState state = ProfileState.of(store);
      terminal.out().println(json ? state.json(profile) : state.text(profile));
      return Terminal.DONE;
    }
  }

  private static LocalStore open(Profile profile) {
    return LocalStore.open(profile.replica(), StoreOptions.of(profile.uid()));
  }

  private int with(@Nullable String email, ToIntFunction<Profile> work) {
    List<Profile> all = profiles.all();
    Optional<Profile> chosen =
        email == null
            ? all.stream().findFirst().filter(only -> all.size() == 1)
            : all.stream().filter(one -> one.email().equalsIgnoreCase(email)).findFirst();
    if (chosen.isEmpty()) {
      return terminal.refuse(
          all.isEmpty()
              ? "nobody has signed in on this computer"
              : "name the profile with --email: " + all.stream().map(Profile::email).toList());
    }
    return work.applyAsInt(chosen.get());
  }
}
