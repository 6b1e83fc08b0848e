package com.aspcranes.crm.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ProgramTest {

  @Test
  void withoutArgumentsOrWithRunItOpensTheDesktop() {
    assertEquals(42, Run.of("").exit());
    assertEquals(42, Run.of("", "run").exit());
  }

  @Test
  void everyCommandHasHelp() {
    Deque<CommandLine> open = new ArrayDeque<>();
    open.push(Program.commands(Terminal.system(), () -> 0, wish -> 0, Map.of()));
    while (!open.isEmpty()) {
      CommandLine command = open.pop();
      open.addAll(command.getSubcommands().values());
      String[] path = command.getCommandSpec().qualifiedName(" ").split(" ");
      path[0] = "--help";
      String[] args = new String[path.length];
      System.arraycopy(path, 1, args, 0, path.length - 1);
      args[path.length - 1] = "--help";
      Run run = Run.of("", args);
      assertEquals(0, run.exit());
      assertTrue(run.out().contains("Usage: asp-cranes-crm"), run.out());
    }
  }

  @Test
  void tellsItsVersion() {
    Run run = Run.of("", "--version");
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("ASP Cranes CRM "), run.out());
  }

  @Test
  void wrongUseIsOneLineAndExitTwo() {
    Run option = Run.of("", "price", "--no-such");
    assertEquals("2 1 ", option.exit() + " " + option.err().lines().count() + " " + option.out());
    assertEquals(2, Run.of("", "no-such-command").exit());
    assertEquals(2, Run.of("", "price", "--trace=\u001b[31m\nred").exit());
  }

  @Test
  void aFaultIsOneLineWithoutAStackTrace() {
    StringWriter err = new StringWriter();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk\ngone");
          }
        };
    Terminal terminal =
        new Terminal(broken, new PrintWriter(new StringWriter()), new PrintWriter(err));
    assertEquals(1, Program.commands(terminal, () -> 0, wish -> 0, Map.of()).execute("price"));
    assertEquals(1, err.toString().lines().count(), err.toString());
  }
}
