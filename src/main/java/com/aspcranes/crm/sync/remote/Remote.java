package com.aspcranes.crm.sync.remote;

import com.aspcranes.crm.server.api.LeasedNumbers;
import com.aspcranes.crm.server.api.Snapshot;
import java.util.UUID;
import java.util.function.Function;

/**
 * The company server. Every call may throw {@link com.aspcranes.crm.server.ServerException}; after
 * one that is transient nobody knows whether the server did what was asked.
 */
public interface Remote {

  /** How many lines were opened so far: behind a new one may stand a server that was restored. */
  long linesOpened();

  /** Reads that all see one moment; may be run a second time if the token had run out. */
  <T> T inSnapshot(Function<Snapshot, T> work);

  /**
   * @param batch JSON array of at most 500 mutations
   * @return JSON as of {@code api.push}
   */
  String push(UUID device, String batch);

  String results(UUID device, long from);

  LeasedNumbers leaseNumbers(UUID device, String series);
}
