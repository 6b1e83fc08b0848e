package com.aspcranes.crm.server.config;

/**
 * How the bytes of files travel and stay.
 *
 * @param bytesPerSecond most that are sent or fetched, so that a thin line keeps room for the rows;
 *     0 for no limit
 * @param cacheBytes most that this desk keeps of what the server has too
 */
public record FileSettings(long bytesPerSecond, long cacheBytes) {
  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  /** No limit on the line, 2 GB on the disk. */
  public static final FileSettings DEFAULTS = new FileSettings(0, 2048 * MEGABYTE);

  /** Below this a chunk would not get through before the server ends the call as hung. */
  private static final int LEAST = 16;

  /**
   * @throws ConfigProblem if a value is wrong
   */
  public static FileSettings of(Config config) {
    int line = config.number("FILES_MAX_KB_PER_SECOND", 0, 0, 1_000_000);
    if (line > 0 && line < LEAST) {
      throw config.wrong("FILES_MAX_KB_PER_SECOND", "0 for no limit, or at least " + LEAST);
    }
    int cache = config.number("FILES_CACHE_MB", 2048, 50, 1_000_000);
    return new FileSettings(line * KILOBYTE, cache * MEGABYTE);
  }
}
