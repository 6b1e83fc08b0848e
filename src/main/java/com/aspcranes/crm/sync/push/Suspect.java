package com.aspcranes.crm.sync.push;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts how often one mutation alone was refused in the same way. */
final class Suspect {
  private @Nullable UUID mid;
  private String state = "";
  private int times;

  int refused(UUID entry, String sqlState) {
    boolean again = entry.equals(mid) && state.equals(sqlState);
    times = again ? times + 1 : 1;
    mid = entry;
    state = sqlState;
    return times;
  }

  void cleared() {
    mid = null;
    times = 0;
  }
}
