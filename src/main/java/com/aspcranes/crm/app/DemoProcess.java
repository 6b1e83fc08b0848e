package com.aspcranes.crm.app;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Starts the program once more, as its own demo. */
final class DemoProcess {
  private DemoProcess() {}

  /**
   * Waits until its window opens; not for the FX thread. It then goes on by itself.
   *
   * @return refused with {@code signin.demo.failed} and its last word if it ended before
   */
  static Outcome<Boolean> start() {
    return started(command());
  }

  static Outcome<Boolean> started(List<String> command) {
    try {
      Process demo = new ProcessBuilder(command).redirectErrorStream(true).start();
      // it goes on when this program has ended: its words then go nowhere
      BufferedReader said = demo.inputReader(StandardCharsets.UTF_8);
      String last = "";
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.equals(DemoStart.OPENING)) {
          return Outcome.done(true);
        }
        last = line.isBlank() ? last : line;
      }
      return Outcome.refused(Refusal.of("signin.demo.failed", null, last));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An installed program is its own launcher; else the same Java with the same classes. */
  private static List<String> command() {
    List<String> command = new ArrayList<>();
    String launcher = System.getProperty("jpackage.app-path");
    if (launcher == null) {
      command.add(
          System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
      command.add("-cp");
      command.add(System.getProperty("java.class.path"));
      command.add(Main.class.getName());
    } else {
      command.add(launcher);
    }
    command.add("demo");
    return command;
  }
}
