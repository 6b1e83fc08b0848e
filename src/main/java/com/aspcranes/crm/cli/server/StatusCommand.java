package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.admin.ServerMigrator;
import com.aspcranes.crm.server.admin.ServerMigrator.State;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which schema the company database has. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says which schema the company database has and what this program would apply.")
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Config> config;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  StatusCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  @Override
  public Integer call() {
    return Attempt.of(terminal, this::status);
  }

  private int status() {
    ServerSettings admin = ServerSettings.ofAdmin(config.get());
    State state = new ServerMigrator(new AdminLine(admin)).state();
    if (json) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("server", admin.address()).put("schema", state.version());
      state.pending().forEach(node.putArray("pending")::add);
      node.put("has_data", state.hasData()).put("backup_verified_today", state.freshBackup());
      terminal.out().println(node.toPrettyString());
    } else {
      terminal.out().println("server  " + admin.address());
      terminal.out().println("schema  " + state.version());
      terminal
          .out()
          .println("pending " + (state.pending().isEmpty() ? "nothing" : state.pending().size()));
      state.pending().forEach(script -> terminal.out().println("        " + script));
    }
    return Terminal.DONE;
  }
}
