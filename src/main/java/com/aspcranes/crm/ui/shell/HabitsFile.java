package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.fx.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

/**
 * Keeps {@link Habits} in a small file. A file that is damaged costs a person nothing but the
 * habits in it. Not for the FX thread.
 */
public final class HabitsFile {
  private final Path file;

  public HabitsFile(Path file) {
    this.file = file;
  }

  /** What was kept, and the given habits for whatever was not. */
  public Habits load(Habits otherwise) {
    Properties kept = read();
    WindowPlace window = otherwise.window();
    return new Habits(
        kept.getProperty("language", otherwise.language()),
        kept.getProperty("mode", otherwise.mode().name()).equals(Theme.Mode.DARK.name())
            ? Theme.Mode.DARK
            : Theme.Mode.LIGHT,
        Math.max(0.75, Math.min(2, number(kept, "scale", otherwise.scale()))),
        flag(kept, "rail.folded", otherwise.railFolded()),
        new WindowPlace(
            number(kept, "window.x", window.x()),
            number(kept, "window.y", window.y()),
            number(kept, "window.width", window.width()),
            number(kept, "window.height", window.height()),
            flag(kept, "window.maximized", window.maximized())));
  }

  /**
   * @throws UncheckedIOException when the folder cannot be written
   */
  public void save(Habits habits) {
    Properties kept = new Properties();
    kept.setProperty("language", habits.language());
    kept.setProperty("mode", habits.mode().name());
    kept.setProperty("scale", text(habits.scale()));
    kept.setProperty("rail.folded", String.valueOf(habits.railFolded()));
    kept.setProperty("window.x", text(habits.window().x()));
    kept.setProperty("window.y", text(habits.window().y()));
    kept.setProperty("window.width", text(habits.window().width()));
    kept.setProperty("window.height", text(habits.window().height()));
    kept.setProperty("window.maximized", String.valueOf(habits.window().maximized()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        kept.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Properties read() {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      kept.load(reader);
    } catch (NoSuchFileException first) {
      return kept;
    } catch (IOException | IllegalArgumentException damaged) {
      return new Properties();
    }
    return kept;
  }

  private static double number(Properties kept, String key, double otherwise) {
    try {
      String text = kept.getProperty(key);
      double number = text == null ? otherwise : Double.parseDouble(text);
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException damaged) {
      return otherwise;
    }
  }

  private static boolean flag(Properties kept, String key, boolean otherwise) {
    return Boolean.parseBoolean(kept.getProperty(key, String.valueOf(otherwise)));
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
