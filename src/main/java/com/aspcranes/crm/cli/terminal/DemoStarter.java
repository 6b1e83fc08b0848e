package com.aspcranes.crm.cli.terminal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Plays the demo. Handed in, because commands know no JavaFX. */
@FunctionalInterface
public interface DemoStarter {

  /**
   * How it is to be played.
   *
   * @param headless tells the story without a display
   * @param out gets what the story makes; null for the default
   * @param keep leaves the demo's company behind for the next time
   */
  record Wish(boolean headless, @Nullable Path out, boolean keep) {}

  /** The exit code. */
  int start(Wish wish);
}
