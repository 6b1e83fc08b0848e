package com.aspcranes.crm.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Starts the program once more, as its own demo. */
final class DemoProcess {
  private DemoProcess() {}

  static void start() {
    try {
      Process ignored =
          new ProcessBuilder(command())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
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
