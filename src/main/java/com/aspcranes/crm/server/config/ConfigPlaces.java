package com.aspcranes.crm.server.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this operating system keeps the program's files.
 *
 * @param machineFile settings that IT deploys for every user
 * @param userFile settings of this user
 * @param profiles parent of the directories that hold what a user keeps offline
 */
public record ConfigPlaces(Path machineFile, Path userFile, Path profiles) {
  private static final String NAME = "ASP Cranes CRM";
  private static final String SLUG = "asp-cranes-crm";
  private static final String FILE = "client.properties";

  public static ConfigPlaces ofThisMachine() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  static ConfigPlaces of(String os, String home, Map<String, String> env) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      Path machine = Path.of(env.getOrDefault("ProgramData", "C:\\ProgramData"), NAME);
      Path user = Path.of(env.getOrDefault("APPDATA", home), NAME);
      Path local = Path.of(env.getOrDefault("LOCALAPPDATA", home), NAME);
      return new ConfigPlaces(machine.resolve(FILE), user.resolve(FILE), local.resolve("profiles"));
    }
    if (system.contains("mac")) {
      Path user = Path.of(home, "Library", "Application Support", NAME);
      return new ConfigPlaces(
          Path.of("/Library/Application Support", NAME, FILE),
          user.resolve(FILE),
          user.resolve("profiles"));
    }
    Path config = xdg(env, "XDG_CONFIG_HOME", Path.of(home, ".config"));
    Path data = xdg(env, "XDG_DATA_HOME", Path.of(home, ".local", "share"));
    return new ConfigPlaces(
        Path.of("/etc", SLUG, FILE),
        config.resolve(SLUG).resolve(FILE),
        data.resolve(SLUG).resolve("profiles"));
  }

  // The XDG base directory specification: a relative path is to be ignored.
  private static Path xdg(Map<String, String> env, String variable, Path fallback) {
    String value = env.get(variable);
    return value != null && value.startsWith("/") ? Path.of(value) : fallback;
  }
}
