package com.aspcranes.crm.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Nothing that a test starts outlives its JVM, however that ended: a pipe from the JVM closes with
 * it.
 */
public final class WithParent {
  private WithParent() {}

  /** Called first by a program that a test runs, whose standard input is the pipe. */
  public static void end() {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // nobody writes
                }
              } catch (IOException e) {
                // a broken pipe says the same
              }
              Runtime.getRuntime().halt(1);
            },
            "with-parent");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends the PostgreSQL of a data directory; only where there is a shell. */
  public static void endServer(Path data) throws IOException {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
      return;
    }
    String watch = "read line; kill -INT $(head -n 1 \"$0/postmaster.pid\")";
    new ProcessBuilder("sh", "-c", watch, data.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
