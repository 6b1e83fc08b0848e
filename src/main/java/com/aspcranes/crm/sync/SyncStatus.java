package com.aspcranes.crm.sync;

import com.aspcranes.crm.model.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person may know of the sync.
 *
 * @param online whether the last round reached the server
 * @param offlineSince since when not; null while online
 * @param waiting acts saved here that the server has not answered
 * @param issues acts that the server refused and nobody has settled
 * @param lastSync when the last whole round ended; null before the first
 * @param problem what somebody must do something about, as a message key; null if nothing
 * @param progress of a first sync that runs now; null otherwise
 */
public record SyncStatus(
    boolean online,
    @Nullable Instant offlineSince,
    long waiting,
    long issues,
    @Nullable Instant lastSync,
    @Nullable Refusal problem,
    @Nullable Progress progress) {

  /**
   * @param tables how many tables are done
   * @param ofTables how many there are
   * @param rows how many rows have come so far
   */
  public record Progress(int tables, int ofTables, long rows) {}

  /** True on a computer that was reported lost: its profile must be wiped. */
  public boolean deviceLost() {
    return problem != null && problem.key().equals(Problems.DEVICE_LOST_KEY);
  }

  SyncStatus withProgress(@Nullable Progress now) {
    return new SyncStatus(online, offlineSince, waiting, issues, lastSync, problem, now);
  }

  SyncStatus withCounts(long nowWaiting, long nowIssues) {
    return new SyncStatus(online, offlineSince, nowWaiting, nowIssues, lastSync, problem, progress);
  }
}
