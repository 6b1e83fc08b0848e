package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.admin.DeskLogin;
import com.aspcranes.crm.server.admin.ServerMigrator;
import com.aspcranes.crm.server.admin.ServerMigrator.State;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the company database to this program's schema. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the company database to the schema of this program.",
      "A database with data in it needs a backup that was verified within 24 hours."
    })
final class MigrateCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(MigrateCommand.class);

  private final Terminal terminal;
  private final Supplier<Config> config;

  @Option(names = "--no-backup", description = "Migrate data without a fresh backup; is logged.")
  private boolean noBackup;

  @Option(
      names = "--desk-login",
      description = "Also make DB_USER with DB_PASSWORD, the login that desks connect as.")
  private boolean deskLogin;

  MigrateCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  @Override
  public Integer call() {
    return Attempt.of(terminal, this::migrate);
  }

  private int migrate() {
    Config settings = config.get();
    AdminLine line = new AdminLine(ServerSettings.ofAdmin(settings));
    ServerMigrator migrator = new ServerMigrator(line);
    State state = migrator.state();
    if (state.hasData() && !state.pending().isEmpty() && !state.freshBackup()) {
      if (!noBackup) {
        return terminal.refuse(
            "there is data in it and no backup verified within 24 hours: make one, or use --no-backup");
      }
      LOG.warn("migrating from {} without a fresh backup", state.version());
    }
    int applied = migrator.migrate();
    if (deskLogin) {
      ServerSettings desk = ServerSettings.of(settings);
      new DeskLogin(line).make(desk.user(), desk.password());
    }
    terminal
        .out()
        .println(
            applied == 0
                ? "up to date: schema " + state.version()
                : applied + " migrations applied: schema " + migrator.state().version());
    return Terminal.DONE;
  }
}
