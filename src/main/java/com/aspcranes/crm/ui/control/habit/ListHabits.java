package com.aspcranes.crm.ui.control.habit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The habits of one person for every list, kept in a small file. A damaged file costs nothing but
 * the habits in it.
 */
public final class ListHabits {
  private static final Pattern WIDTH = Pattern.compile("(.+):([0-9]{1,5})");

  private final Path file;
  private final Properties kept;

  private ListHabits(Path file, Properties kept) {
    this.file = file;
    this.kept = kept;
  }

  /** Not for the FX thread. */
  public static ListHabits load(Path file) {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      kept.load(reader);
    } catch (NoSuchFileException first) {
      return new ListHabits(file, kept);
    } catch (IOException | IllegalArgumentException damaged) {
      return new ListHabits(file, new Properties());
    }
    return new ListHabits(file, kept);
  }

  /**
   * @param list the name of the list, e.g. {@code customers}
   */
  public synchronized ListHabit of(String list) {
    String sort = kept.getProperty(list + ".sort");
    return new ListHabit(
        ids(list + ".order"),
        Set.copyOf(ids(list + ".hidden")),
        widths(list),
        sort == null ? null : sort.replaceFirst("^-", ""),
        sort != null && sort.startsWith("-"));
  }

  /** Remembers until {@link #save} writes it down. */
  public synchronized void put(String list, ListHabit habit) {
    set(list + ".order", String.join(",", habit.order()));
    set(list + ".hidden", habit.hidden().stream().sorted().collect(Collectors.joining(",")));
    set(
        list + ".widths",
        habit.widths().entrySet().stream()
            .map(width -> width.getKey() + ":" + width.getValue())
            .sorted()
            .collect(Collectors.joining(",")));
    set(list + ".sort", habit.sort() == null ? "" : (habit.descending() ? "-" : "") + habit.sort());
  }

  /**
   * Not for the FX thread.
   *
   * @throws UncheckedIOException when the folder cannot be written
   */
  public void save() {
    Properties now = new Properties();
    synchronized (this) {
      now.putAll(kept);
    }
    synchronized (file) {
      write(now);
    }
  }

  private void write(Properties now) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        now.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<String> ids(String key) {
    @Nullable String text = kept.getProperty(key);
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(",")).distinct().toList();
  }

  private Map<String, Integer> widths(String list) {
    Map<String, Integer> widths = new HashMap<>();
    for (String width : ids(list + ".widths")) {
      Matcher parts = WIDTH.matcher(width);
      if (parts.matches()) {
        widths.put(parts.group(1), Integer.valueOf(parts.group(2)));
      }
    }
    return widths;
  }

  private void set(String key, String value) {
    if (value.isEmpty()) {
      kept.remove(key);
    } else {
      kept.setProperty(key, value);
    }
  }
}
