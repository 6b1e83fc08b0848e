package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.upkeep.Upkeep;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** The keys that sign the tokens of the people who are signed in. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Keeps the keys that sign access tokens.")
final class KeysCommand {
  private final Terminal terminal;
  private final Supplier<Config> config;

  KeysCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Signs with a new key from now on; nobody is signed out.")
  int rotate() {
    return Attempt.of(
        terminal,
        () -> {
          Upkeep upkeep = new Upkeep(new AdminLine(ServerSettings.ofAdmin(config.get())));
          terminal.out().println("signing with key " + upkeep.rotateKeys());
          return Terminal.DONE;
        });
  }
}
