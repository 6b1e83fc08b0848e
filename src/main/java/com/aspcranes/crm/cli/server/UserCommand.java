package com.aspcranes.crm.cli.server;

import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.cli.terminal.Attempt;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.server.admin.Account;
import com.aspcranes.crm.server.admin.Accounts;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts, as needed before the first administrator can sign in and when nobody else can. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Keeps the accounts of the people who sign in.")
final class UserCommand {
  private final Terminal terminal;
  private final Supplier<Config> config;

  UserCommand(Terminal terminal, Supplier<Config> config) {
    this.terminal = terminal;
    this.config = config;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Adds an account and prints its first password, to be changed at sign-in.")
  int add(
      @Parameters(paramLabel = "EMAIL") String email,
      @Option(names = "--name", required = true, description = "Name to show.") String name,
      @Option(
              names = "--role",
              required = true,
              description = "admin, sales_agent, operations_manager, operator or support.")
          String role) {
    if (Role.of(role).isEmpty()) {
      return unknownRole(role);
    }
    return with(
        accounts -> {
          String password = NewPassword.random();
          accounts.add(email, name, role, NewPassword.secret(password));
          terminal.out().println("first password of " + email + ": " + password);
          return Terminal.DONE;
        });
  }

  @Command(mixinStandardHelpOptions = true, description = "Lists the accounts.")
  int list(@Option(names = "--json", description = "Print JSON.") boolean json) {
    return with(
        accounts -> {
          ArrayNode array = JsonNodeFactory.instance.arrayNode();
          for (Account account : accounts.list()) {
            array
                .addObject()
                .put("uid", account.uid())
                .put("email", account.email())
                .put("name", account.displayName())
                .put("role", account.role())
                .put("active", account.active());
            if (!json) {
              terminal
                  .out()
                  .printf(
                      "%-32s %-20s %-8s %s%n",
                      account.email(),
                      account.role(),
                      account.active() ? "active" : "disabled",
                      account.displayName());
            }
          }
          if (json) {
            terminal.out().println(array.toPrettyString());
          }
          return Terminal.DONE;
        });
  }

  @Command(
      name = "set-role",
      mixinStandardHelpOptions = true,
      description = "Gives an account another role, at once.")
  int setRole(
      @Parameters(paramLabel = "EMAIL") String email,
      @Parameters(paramLabel = "ROLE") String role) {
    if (Role.of(role).isEmpty()) {
      return unknownRole(role);
    }
    return done(accounts -> accounts.setRole(email, role));
  }

  @Command(
      name = "reset-password",
      mixinStandardHelpOptions = true,
      description = "Prints a new first password; every session of the account ends.")
  int resetPassword(@Parameters(paramLabel = "EMAIL") String email) {
    return with(
        accounts -> {
          String password = NewPassword.random();
          accounts.resetPassword(email, NewPassword.secret(password));
          terminal.out().println("first password of " + email + ": " + password);
          return Terminal.DONE;
        });
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Shuts an account, at once; with --undo opens it again.")
  int disable(
      @Parameters(paramLabel = "EMAIL") String email,
      @Option(names = "--undo", description = "Open it again.") boolean undo) {
    return done(
        accounts -> {
          if (undo) {
            accounts.enable(email);
          } else {
            accounts.disable(email);
          }
        });
  }

  private int unknownRole(String role) {
    return terminal.refuse(
        "there is no role " + role + ": admin, sales_agent, operations_manager, operator, support");
  }

  private int done(Consumer<Accounts> work) {
    return with(
        accounts -> {
          work.accept(accounts);
          return Terminal.DONE;
        });
  }

  private int with(Function<Accounts, Integer> work) {
    return Attempt.of(
        terminal,
        () -> work.apply(new Accounts(new AdminLine(ServerSettings.ofAdmin(config.get())))));
  }
}
