package com.aspcranes.crm.app;

import com.aspcranes.crm.app.bench.Benches;
import com.aspcranes.crm.cli.Program;
import com.aspcranes.crm.cli.terminal.Terminal;

/**
 * Starts the program. Extends no JavaFX class: on the class path that would keep the JVM from
 * starting.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.system();
    DesktopStart desktop = new DesktopStart(terminal);
    System.exit(
        Program.commands(terminal, desktop, new DemoStart(terminal, desktop), Benches.byName())
            .execute(args));
  }
}
