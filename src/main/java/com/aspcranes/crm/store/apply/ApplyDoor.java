package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.ReplicaFile;
import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.file.Transaction;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.outbox.SyncState;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The second door into the replica, for the sync alone. */
public final class ApplyDoor {
  private final ReplicaFile file;
  private final Clock clock;
  private @Nullable Pull current;

  public ApplyDoor(ReplicaFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  <T> T commit(Transaction<T> work) {
    return file.commit(work);
  }

  ReplicaFile file() {
    return file;
  }

  /** This device's id; it changes only with {@link #becomeDevice}. */
  public UUID device() {
    return UUID.fromString(fact(SyncState.DEVICE).orElseThrow());
  }

  /** A fact that the last {@link Pull#commit} or {@link #keep} has left. */
  public Optional<String> fact(String key) {
    return file.read(reader -> Optional.ofNullable(new SyncState(reader).get(key)));
  }

  public void keep(Map<String, String> facts) {
    commit(
        (writer, touched) -> {
          SyncState state = new SyncState(writer);
          for (Map.Entry<String, String> fact : facts.entrySet()) {
            state.put(fact.getKey(), fact.getValue());
          }
          touched.table("sync_state");
          return true;
        });
  }

  /** What is to be pushed next, in the order of its numbers; unanswered ones come again. */
  public List<OutboxEntry> nextBatch(int most) {
    return file.read(reader -> new Outbox(reader).next(most));
  }

  /** Before the first byte leaves: from here on the server may have seen them. */
  public void markSent(List<OutboxEntry> batch) {
    long last = batch.stream().mapToLong(OutboxEntry::seq).max().orElse(0);
    commit(
        (writer, touched) -> {
          new Outbox(writer).markSent(last);
          return true;
        });
  }

  /**
   * Stores the server's answers: done ones wait for the pull that brings their effect, refused ones
   * become issues and leave the screens at once, deferred ones wait to be queued again.
   *
   * @return how many became issues
   */
  public int acknowledge(List<PushResult> results) {
    return commit((writer, touched) -> new Answers(writer, touched, now()).store(results));
  }

  /** Queues deferred mutations again, after a pull; how many. */
  public int requeueDeferred() {
    return commit((writer, touched) -> new Outbox(writer).requeueDeferred());
  }

  /**
   * Goes on as another device, as after the server took this one for a copy: what waits is numbered
   * anew from 1 and keeps its ids, so that the server knows what it has already.
   */
  public void becomeDevice(UUID device) {
    commit((writer, touched) -> becomeDevice(writer, touched, device));
  }

  static boolean becomeDevice(Connection writer, Touched touched, UUID device) throws SQLException {
    SyncState state = new SyncState(writer);
    state.put(SyncState.DEVICE, device.toString());
    state.put(SyncState.LAST_SEQ, 0);
    state.put(SyncState.NEXT_SEQ, new Outbox(writer).renumber() + 1L);
    touched.table(Outbox.TABLE);
    return true;
  }

  /** Everything the server has not answered, one JSON mutation a line, in the order it was done. */
  public String exportOutbox() {
    return file.read(
        reader ->
            new Outbox(reader)
                .all().stream().map(entry -> entry.wire() + "\n").collect(Collectors.joining()));
  }

  /** One at a time: an earlier one that was not committed is thrown away. */
  public synchronized Pull beginPull() {
    if (current != null) {
      current.close();
    }
    current = new Pull(this, fact(SyncState.PULLED).isEmpty());
    return current;
  }

  /**
   * The server's rows of a table as this replica knows them, by id in byte order: what a digest is
   * made of. Own pending work is left out.
   */
  public Map<String, Long> versions(String table) {
    return Tables.named(table).map(this::versions).orElse(Map.of());
  }

  Map<String, Long> versions(Table table) {
    return file.read(reader -> versions(reader, table));
  }

  /** The server's rows as this replica knows them: id and version, own pending work left out. */
  Map<String, Long> versions(Connection connection, Table table) throws SQLException {
    String sql =
        "SELECT %2$s AS id, row_version FROM %1$s t WHERE NOT EXISTS (SELECT 1 FROM server_image i"
            + " WHERE i.tbl = '%1$s' AND i.row_id = t.%2$s)"
            + " UNION ALL SELECT row_id, json_extract(\"row\", '$.row_version') FROM server_image"
            + " WHERE tbl = '%1$s' AND \"row\" IS NOT NULL ORDER BY 1";
    Map<String, Long> versions = new LinkedHashMap<>();
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery(sql.formatted(table.name(), table.key()))) {
      while (row.next()) {
        versions.put(row.getString(1), row.getLong(2));
      }
    }
    return versions;
  }
}
