package com.aspcranes.crm.server.upkeep;

/**
 * One answer of a check of the server.
 *
 * @param check its name, e.g. {@code backup}
 * @param what in plain words, what was found
 * @param cure what to do about it; empty when all is well
 */
public record Finding(String check, Level level, String what, String cure) {
  /** How bad it is. FAIL makes the whole check fail. */
  public enum Level {
    OK,
    WARN,
    FAIL
  }
}
