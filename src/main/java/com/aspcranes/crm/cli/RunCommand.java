package com.aspcranes.crm.cli;

import com.aspcranes.crm.cli.terminal.DesktopStarter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the desktop. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Opens the desktop.")
final class RunCommand implements Callable<Integer> {
  private final DesktopStarter desktop;

  RunCommand(DesktopStarter desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    return desktop.start();
  }
}
