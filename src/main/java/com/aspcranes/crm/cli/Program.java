package com.aspcranes.crm.cli;

import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.cli.bench.BenchCommand;
import com.aspcranes.crm.cli.quote.PriceCommand;
import com.aspcranes.crm.cli.quote.QuoteCommand;
import com.aspcranes.crm.cli.quote.QuotePdfCommand;
import com.aspcranes.crm.cli.server.ServerCommand;
import com.aspcranes.crm.cli.sync.SyncCommand;
import com.aspcranes.crm.cli.terminal.DemoStarter;
import com.aspcranes.crm.cli.terminal.DesktopStarter;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ConfigPlaces;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The whole program as a command: without arguments it opens the desktop. Exit 0 = done, 1 =
 * refused, 2 = wrong use.
 */
@Command(
    name = "asp-cranes-crm",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description =
        "ASP Cranes CRM: sales, quotations and crane scheduling. Without a command it opens the desktop.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:refused, or a check failed", "2:wrong use"})
public final class Program implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private final DesktopStarter desktop;

  private Program(DesktopStarter desktop) {
    this.desktop = desktop;
  }

  /**
   * Every command, speaking through one terminal.
   *
   * @param benches benchmarks that need more than the rules, by name
   */
  public static CommandLine commands(
      Terminal terminal,
      DesktopStarter desktop,
      DemoStarter demo,
      Map<String, Supplier<ObjectNode>> benches) {
    return new CommandLine(new Program(desktop))
        .addSubcommand(new RunCommand(desktop))
        .addSubcommand(new DemoCommand(demo))
        .addSubcommand(new PriceCommand(terminal))
        .addSubcommand(new BenchCommand(terminal, benches))
        .addSubcommand(quote(terminal))
        .addSubcommand(ServerCommand.with(terminal, Config::ofThisMachine))
        .addSubcommand(sync(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler((wrong, args) -> wrongUse(terminal, wrong))
        .setExecutionExceptionHandler((fault, command, args) -> fault(terminal, fault));
  }

  private static CommandLine quote(Terminal terminal) {
    return new CommandLine(new QuoteCommand()).addSubcommand(new QuotePdfCommand(terminal));
  }

  private static SyncCommand sync(Terminal terminal) {
    Profiles profiles = new Profiles(ConfigPlaces.ofThisMachine().profiles());
    return new SyncCommand(terminal, Config::ofThisMachine, profiles);
  }

  @Override
  public Integer call() {
    return desktop.start();
  }

  private static int wrongUse(Terminal terminal, ParameterException wrong) {
    String message = Objects.requireNonNullElse(wrong.getMessage(), "wrong use");
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    terminal.refuse(message + " (see " + help + ")");
    return Terminal.WRONG_USE;
  }

  private static int fault(Terminal terminal, Exception fault) {
    LOG.error("command failed", fault);
    return terminal.refuse("failed: " + fault);
  }

  /** From the jar's manifest; a program run from its classes has none. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Program.class.getPackage().getImplementationVersion();
      return new String[] {"ASP Cranes CRM " + Objects.requireNonNullElse(version, "(unpackaged)")};
    }
  }
}
