package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.upkeep.Doctor;
import com.aspcranes.crm.server.upkeep.Finding;
import com.aspcranes.crm.server.upkeep.Finding.Level;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Examines the company server; exit 1 when something must be mended now. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Examines the company server and says what to mend. Exit 1 when a check failed; warnings do not.")
final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Supplier<Config> config;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DoctorCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  @Override
  public Integer call() {
    return Attempt.of(terminal, this::examine);
  }

  private int examine() {
    ServerSettings admin = ServerSettings.ofAdmin(config.get());
    List<Finding> findings = new Doctor(new AdminLine(admin), Clock.systemUTC()).examine();
    if (json) {
      printJson(admin.address(), findings);
    } else {
      findings.forEach(this::print);
    }
    boolean failed = findings.stream().anyMatch(finding -> finding.level() == Level.FAIL);
    return failed ? Terminal.REFUSED : Terminal.DONE;
  }

  private void print(Finding finding) {
    terminal.out().printf("%-5s %-16s %s%n", finding.level(), finding.check(), finding.what());
    if (!finding.cure().isEmpty()) {
      terminal.out().printf("%22s -> %s%n", "", finding.cure());
    }
  }

  private void printJson(String server, List<Finding> findings) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("server", server);
    ArrayNode checks = node.putArray("checks");
    for (Finding finding : findings) {
      checks
          .addObject()
          .put("check", finding.check())
          .put("level", finding.level().name().toLowerCase(Locale.ROOT))
          .put("what", finding.what())
          .put("cure", finding.cure());
    }
    terminal.out().println(node.toPrettyString());
  }
}
