package com.aspcranes.crm.ui.control.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The program that the person's system opens such a file with. */
public final class SystemProgram {
  private SystemProgram() {}

  /**
   * Hands over a file; returns at once.
   *
   * @throws UncheckedIOException if there is nothing to hand it to
   */
  public static void open(Path file) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> words;
    if (system.startsWith("windows")) {
      // not by a shell, which would read the name as more than a name
      words = List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
    } else {
      words = List.of(system.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }
    try {
      Process ignored =
          new ProcessBuilder(words)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
