package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.upkeep.Upkeep;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands for the company server; they connect as DB_ADMIN_USER. */
@Command(
    name = "server",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Keeps the company server. Connects as DB_ADMIN_USER (DB_ADMIN_PASSWORD) to DB_HOST, DB_PORT, DB_NAME.")
public final class ServerCommand {
  private final Terminal terminal;
  private final Supplier<Config> config;

  private ServerCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  /** With its subcommands. */
  public static CommandLine with(Terminal terminal, Supplier<Config> config) {
    return new CommandLine(new ServerCommand(terminal, config))
        .addSubcommand(new MigrateCommand(terminal, config))
        .addSubcommand(new StatusCommand(terminal, config))
        .addSubcommand(new DoctorCommand(terminal, config))
        .addSubcommand(new UserCommand(terminal, config))
        .addSubcommand(new SessionsCommand(terminal, config))
        .addSubcommand(new KeysCommand(terminal, config));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Notices, expiries, seals, partitions: by a timer, every few minutes.")
  int tick() {
    return say(upkeep -> upkeep.tick() ? "done" : "done by another within the last minute");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "The last step of every restore of the company database. Every desk then compares its rows",
        "and offers again what the restored history lacks."
      })
  int restored() {
    return say(Upkeep::restored);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Makes the audit log's partitions for the next three months.")
  int partitions() {
    return say(upkeep -> upkeep.partitions() + " partitions made");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Ends transactions that desks left hanging and takes away settings a desk's login gave itself.")
  int watchdog() {
    return say(upkeep -> upkeep.watch() + " sessions ended");
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Takes from everybody what desks need not: run as a superuser.")
  int harden() {
    return say(
        upkeep -> {
          upkeep.harden();
          return "hardened; server doctor shows what is left";
        });
  }

  private int say(Function<Upkeep, String> work) {
    return Attempt.of(
        terminal,
        () -> {
          Upkeep upkeep = new Upkeep(new AdminLine(ServerSettings.ofAdmin(config.get())));
          terminal.out().println(work.apply(upkeep));
          return Terminal.DONE;
        });
  }
}
