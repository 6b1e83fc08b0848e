package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.SyncState;
import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a pull's snapshot already holds of this desk's own mutations. */
final class Settling {
  /** As old as the oldest backup that a server may be restored from. */
  static final Duration JOURNAL = Duration.ofDays(35);

  private final Connection writer;
  private final Touched touched;
  private final Map<String, Set<String>> again;
  private final Instant now;

  /**
   * @param again gathers the rows to be shown anew, by table
   */
  Settling(Connection writer, Touched touched, Map<String, Set<String>> again, Instant now) {
    this.writer = writer;
    this.touched = touched;
    this.again = again;
    this.now = now;
  }

  /** At or below the number: out of the overlay at once, acknowledged or not. */
  void upTo(long lastSeq) throws SQLException {
    new SyncState(writer).put(SyncState.LAST_SEQ, lastSeq);
    Outbox outbox = new Outbox(writer);
    outbox.pruneJournal(InstantText.write(now.minus(JOURNAL)));
    outbox.forEachRowUpTo(lastSeq, (table, id) -> note(again, table, id));
    if (outbox.toJournal(lastSeq, InstantText.write(now)) > 0) {
      touched.table(Outbox.TABLE);
    }
  }

  static void note(Map<String, Set<String>> rows, String table, String id) {
    rows.computeIfAbsent(table, t -> new HashSet<>()).add(id);
  }
}
