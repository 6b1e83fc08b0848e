package com.aspcranes.crm.server.config;

/**
 * A setting that cannot be used: the message names where it stands, its key and what is allowed.
 */
public final class ConfigProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  public ConfigProblem(String key, String message) {
    super(message);
    this.key = key;
  }

  /** The key at fault, for example {@code DB_PORT}. */
  public String key() {
    return key;
  }
}
