package com.aspcranes.crm.cli.terminal;

/** Opens the desktop and waits until it is closed. Handed in, because commands know no JavaFX. */
@FunctionalInterface
public interface DesktopStarter {

  /** The exit code. */
  int start();
}
