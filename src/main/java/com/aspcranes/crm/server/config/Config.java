package com.aspcranes.crm.server.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings in force: environment variables over the user's file over the machine's file. A key
 * that the machine's file names in {@code locked=} (comma-separated) is taken from there alone.
 */
public final class Config {
  private static final String LOCKED = "locked";

  private final List<ConfigLayer> layers;
  private final ConfigLayer machine;
  private final Set<String> locked;

  private Config(ConfigLayer environment, ConfigLayer user, ConfigLayer machine) {
    this.layers = List.of(environment, user, machine);
    this.machine = machine;
    this.locked =
        Arrays.stream(machine.values().getOrDefault(LOCKED, "").split(",", -1))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws ConfigProblem if a file is there but cannot be read
   */
  public static Config load(Map<String, String> environment, Path userFile, Path machineFile) {
    return new Config(
        new ConfigLayer("environment", environment),
        ConfigLayer.file(userFile),
        ConfigLayer.file(machineFile));
  }

  /** As {@link #load} with the places of this operating system. */
  public static Config ofThisMachine() {
    ConfigPlaces places = ConfigPlaces.ofThisMachine();
    return load(System.getenv(), places.userFile(), places.machineFile());
  }

  /** The value in force; blank counts as not set. */
  public Optional<String> value(String key) {
    return layer(key).map(layer -> layer.values().getOrDefault(key, ""));
  }

  /** Where the value in force stands: {@code environment}, a file's path, or {@code default}. */
  public String origin(String key) {
    return layer(key).map(ConfigLayer::origin).orElse("default");
  }

  /** True if IT fixed this key, so that settings must show it read-only. */
  public boolean isLocked(String key) {
    return locked.contains(key);
  }

  /** True if there is a company server to connect to: without it the first-run wizard opens. */
  public boolean namesServer() {
    return value("DB_HOST").isPresent();
  }

  private Optional<ConfigLayer> layer(String key) {
    List<ConfigLayer> asked = isLocked(key) ? List.of(machine) : layers;
    return asked.stream()
        .filter(layer -> !layer.values().getOrDefault(key, "").isBlank())
        .findFirst();
  }

  String required(String key) {
    return value(key).orElseThrow(() -> new ConfigProblem(key, key + " is not set"));
  }

  int number(String key, int fallback, int least, int most) {
    Optional<String> text = value(key);
    if (text.isEmpty()) {
      return fallback;
    }
    String allowed = "a whole number from " + least + " to " + most;
    try {
      int number = Integer.parseInt(text.get().strip());
      if (number >= least && number <= most) {
        return number;
      }
      throw wrong(key, allowed);
    } catch (NumberFormatException e) {
      throw wrong(key, allowed);
    }
  }

  boolean flag(String key, boolean fallback) {
    Optional<String> text = value(key);
    if (text.isEmpty()) {
      return fallback;
    }
    return switch (text.get().strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(key, "true or false");
    };
  }

  /** Never shows the value: it may be a secret in the wrong place. */
  ConfigProblem wrong(String key, String allowed) {
    return new ConfigProblem(key, origin(key) + ": " + key + " must be " + allowed);
  }
}
