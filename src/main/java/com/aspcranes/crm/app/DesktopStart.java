package com.aspcranes.crm.app;

import com.aspcranes.crm.cli.terminal.DesktopStarter;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ConfigProblem;
import com.aspcranes.crm.server.config.ServerSettings;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;

/** Opens the desktop where there is a display, and says what to do where there is none. */
final class DesktopStart implements DesktopStarter {
  private static final String NO_DISPLAY =
      "there is no display here; to see the program work without one: demo --headless";

  private final Terminal terminal;

  DesktopStart(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int start() {
    try {
      Config config = Config.ofThisMachine();
      if (config.namesServer()) {
        ServerSettings ignored = ServerSettings.of(config);
      }
      return launch();
    } catch (ConfigProblem problem) {
      return terminal.refuse(String.valueOf(problem.getMessage()));
    }
  }

  /** As {@link #start}, with arguments of {@link DesktopSite}. */
  int launch(String... arguments) {
    if (!hasDisplay()) {
      return refuse();
    }
    try {
      Application.launch(Desktop.class, arguments);
      return Terminal.DONE;
    } catch (UnsupportedOperationException unreachable) {
      // a display is named, but nobody answers there
      return refuse();
    }
  }

  int refuse() {
    return terminal.refuse(NO_DISPLAY);
  }

  static boolean hasDisplay() {
    return hasDisplay(System.getProperty("os.name"), System.getenv());
  }

  /** Windows and macOS always have one. */
  static boolean hasDisplay(String os, Map<String, String> environment) {
    boolean always =
        os.toLowerCase(Locale.ROOT).contains("win") || os.toLowerCase(Locale.ROOT).contains("mac");
    return always || !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
