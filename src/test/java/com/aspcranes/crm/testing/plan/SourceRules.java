package com.aspcranes.crm.testing.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the files below one folder look like. Every method returns the faults, one line each. */
public final class SourceRules {
  private static final int FILES_PER_PACKAGE = 15;
  private static final int MIGRATION_LINES = 120;
  private static final Pattern CATCH_ALL =
      Pattern.compile("catch\\s*\\(([^)]*\\b(Exception|Throwable))\\s+\\w+\\s*\\)");
  private static final Pattern HEADER =
      Pattern.compile("(-- generated.*\n)?-- (additive|breaking), min client \\d+");
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@author|Licensed under|SPDX-License");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(text|promptText|title|headerText|contentText|accessibleText|accessibleHelp)"
              + "=\"([^\"]*)\"");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|-fx-[a-z-]*color");

  private final Path folder;

  public SourceRules(Path folder) {
    this.folder = folder;
  }

  public List<String> tooLong(String ending, int limit) {
    return files(ending).stream()
        .filter(file -> lines(file).size() > limit)
        .map(file -> file + " has " + lines(file).size() + " lines, " + limit + " are allowed")
        .toList();
  }

  /** Migrations written by hand; a first line {@code -- generated} exempts a file. */
  public List<String> migrationsTooLong() {
    return files(".sql").stream()
        .filter(file -> lines(file).size() > MIGRATION_LINES)
        .filter(
            file ->
                lines(file).stream().limit(2).noneMatch(line -> line.startsWith("-- generated")))
        .map(file -> file + " has " + lines(file).size() + " lines")
        .toList();
  }

  /** Migrations that do not open by saying which clients bear them. */
  public List<String> migrationsWithoutHeader() {
    return files(".sql").stream()
        .filter(file -> !HEADER.matcher(String.join("\n", lines(file))).lookingAt())
        .map(file -> file + " does not begin with -- additive or -- breaking, min client N")
        .toList();
  }

  /** The length that nine of ten files do not pass; 0 without files. */
  public int ninthDecile(String ending) {
    List<Integer> lengths = files(ending).stream().map(f -> lines(f).size()).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get((lengths.size() * 9 - 1) / 10);
  }

  public List<String> crowdedPackages() {
    Map<Path, Long> counts =
        files(".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > FILES_PER_PACKAGE)
        .map(entry -> entry.getKey() + " holds " + entry.getValue() + " files")
        .toList();
  }

  public List<String> packagesWithoutNullMark() {
    return files(".java").stream()
        .map(Path::getParent)
        .distinct()
        .map(directory -> directory.resolve("package-info.java"))
        .filter(
            file -> !Files.exists(file) || !String.join("\n", lines(file)).contains("@NullMarked"))
        .map(file -> file + " does not say @NullMarked")
        .toList();
  }

  /** Places that catch Exception or Throwable; specific exceptions whose name ends so are fine. */
  public List<String> catchAlls() {
    List<String> places = new ArrayList<>();
    for (Path file : files(".java")) {
      Matcher found = CATCH_ALL.matcher(String.join("\n", lines(file)));
      while (found.find()) {
        places.add(file + ": " + found.group());
      }
    }
    return places;
  }

  public List<String> leftOvers() {
    return matching(".java", LEFT_OVER);
  }

  public List<String> coloursInScreens() {
    return matching(".fxml", COLOUR);
  }

  /** Texts of a screen that are written out and not {@code %key}; signs without letters pass. */
  public List<String> spokenTextInScreens() {
    List<String> places = new ArrayList<>();
    for (Path file : files(".fxml")) {
      Matcher found = SPOKEN.matcher(String.join("\n", lines(file)));
      while (found.find()) {
        String text = found.group(2);
        boolean key = text.startsWith("%") || text.startsWith("$");
        if (!key && text.chars().anyMatch(Character::isLetter)) {
          places.add(file + ": " + found.group());
        }
      }
    }
    return places;
  }

  private List<String> matching(String ending, Pattern pattern) {
    return files(ending).stream()
        .filter(file -> lines(file).stream().anyMatch(line -> pattern.matcher(line).find()))
        .map(file -> file + " has " + pattern)
        .toList();
  }

  private List<Path> files(String ending) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
