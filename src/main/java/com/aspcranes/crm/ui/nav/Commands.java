package com.aspcranes.crm.ui.nav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done from anywhere, in the order it was registered. For the FX thread. */
public final class Commands {
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /** A later command of the same key replaces an earlier one. */
  public void register(Command command) {
    commands.put(command.key(), command);
  }

  public List<Command> all() {
    return List.copyOf(commands.values());
  }
}
