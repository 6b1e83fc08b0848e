package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.admin.OpenSession;
import com.aspcranes.crm.server.admin.OpenSessions;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is signed in, and ending a sign-in. */
@Command(
    name = "sessions",
    mixinStandardHelpOptions = true,
    description = "Lists who is signed in, or ends a session (revoke SID).")
final class SessionsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Config> config;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  SessionsCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  @Override
  public Integer call() {
    return Attempt.of(
        terminal,
        () -> {
          print(sessions().list());
          return Terminal.DONE;
        });
  }

  @Command(mixinStandardHelpOptions = true, description = "Ends a session at its next statement.")
  int revoke(@Parameters(paramLabel = "SID") UUID sid) {
    return Attempt.of(
        terminal,
        () ->
            sessions().end(sid)
                ? Terminal.DONE
                : terminal.refuse("there is no open session " + sid));
  }

  private OpenSessions sessions() {
    return new OpenSessions(new AdminLine(ServerSettings.ofAdmin(config.get())));
  }

  private void print(List<OpenSession> open) {
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      for (OpenSession session : open) {
        array
            .addObject()
            .put("sid", session.sid())
            .put("email", session.email())
            .put("desk", session.desk())
            .put("program", session.program())
            .put("last_used", session.lastUsed());
      }
      terminal.out().println(array.toPrettyString());
      return;
    }
    for (OpenSession session : open) {
      terminal
          .out()
          .printf(
              "%s  %-32s %-20s %-16s %s UTC%n",
              session.sid(),
              session.email(),
              session.desk(),
              session.program(),
              session.lastUsed());
    }
  }
}
