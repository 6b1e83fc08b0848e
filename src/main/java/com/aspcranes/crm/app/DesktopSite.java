package com.aspcranes.crm.app;

import com.aspcranes.crm.server.config.ConfigPlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the desktop finds its files and settings: as this machine keeps them, or a demo's own.
 *
 * @param environment settings over those of the files
 * @param demo the desktop of an invented company
 */
record DesktopSite(ConfigPlaces places, Map<String, String> environment, boolean demo) {
  private static final String FOLDER = "demo";

  static DesktopSite ofThisMachine() {
    return new DesktopSite(ConfigPlaces.ofThisMachine(), System.getenv(), false);
  }

  /** Touches nothing outside of the folder. */
  static List<String> demoArguments(Path folder, Map<String, String> environment) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--" + FOLDER + "=" + folder);
    environment.forEach((key, value) -> arguments.add("--" + key + "=" + value));
    return arguments;
  }

  /** From the arguments the desktop was launched with. */
  static DesktopSite of(Map<String, String> named) {
    String folder = named.get(FOLDER);
    if (folder == null) {
      return ofThisMachine();
    }
    Path own = Path.of(folder);
    Map<String, String> environment = new HashMap<>(named);
    environment.remove(FOLDER);
    return new DesktopSite(
        new ConfigPlaces(
            own.resolve("machine.properties"),
            own.resolve("client.properties"),
            own.resolve("profiles")),
        environment,
        true);
  }
}
