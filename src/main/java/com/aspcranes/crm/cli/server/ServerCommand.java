package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.config.Config;
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
  private ServerCommand() {}

  /** With its subcommands. */
  public static CommandLine with(Terminal terminal, Supplier<Config> config) {
    return new CommandLine(new ServerCommand())
        .addSubcommand(new MigrateCommand(terminal, config))
        .addSubcommand(new StatusCommand(terminal, config))
        .addSubcommand(new UserCommand(terminal, config));
  }
}
