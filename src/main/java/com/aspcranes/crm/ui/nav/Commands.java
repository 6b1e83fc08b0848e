package com.aspcranes.crm.ui.nav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be done and where one can go from anywhere, in the order it was registered. For the FX
 * thread.
 */
public final class Commands {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<String, Command> places = new LinkedHashMap<>();

  /** A later command of the same key replaces an earlier one. */
  public void register(Command command) {
    commands.put(command.key(), command);
  }

  /** As {@link #register}, for a command that only goes somewhere. */
  public void registerPlace(Command command) {
    places.put(command.key(), command);
  }

  /** As {@link #registerPlace}, before all that were registered already. */
  public void placesFirst(List<Command> first) {
    Map<String, Command> others = new LinkedHashMap<>(places);
    places.clear();
    first.forEach(this::registerPlace);
    others.forEach(places::putIfAbsent);
  }

  /** What does something. */
  public List<Command> all() {
    return List.copyOf(commands.values());
  }

  /** What goes somewhere. */
  public List<Command> places() {
    return List.copyOf(places.values());
  }
}
