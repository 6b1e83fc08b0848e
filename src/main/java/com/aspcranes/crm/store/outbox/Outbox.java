package com.aspcranes.crm.store.outbox;

import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The mutations on their way, in the order they were made. */
public final class Outbox {
  public static final String TABLE = "outbox";

  private static final String SELECT = "SELECT " + OutboxEntry.COLUMNS;

  private final Connection connection;
  private final SyncState state;

  public Outbox(Connection connection) {
    this.connection = connection;
    this.state = new SyncState(connection);
  }

  public void append(Mutation mutation) throws SQLException {
    putBack(mutation.mid(), mutation.act(), InstantText.write(mutation.actedAt()), mutation.body());
  }

  /** Queues a mutation as it was once stored; its body stays as it is, to the letter. */
  public void putBack(UUID mid, String act, String actedAt, String body) throws SQLException {
    long seq = state.number(SyncState.NEXT_SEQ, 1);
    state.put(SyncState.NEXT_SEQ, seq + 1);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO outbox (seq, mid, act, state, acted_at, body)"
                + " VALUES (?, ?, ?, 'waiting', ?, ?) RETURNING ord")) {
      insert.setLong(1, seq);
      insert.setString(2, mid.toString());
      insert.setString(3, act);
      insert.setString(4, actedAt);
      insert.setString(5, body);
      try (ResultSet made = insert.executeQuery()) {
        made.next();
        rows(made.getLong(1), Mutation.changes(body));
      }
    }
  }

  /** True of what waits here, and of what was acknowledged of late. */
  public boolean knows(UUID mid) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT mid FROM outbox WHERE mid = ?1 UNION ALL SELECT mid FROM journal"
                + " WHERE mid = ?1")) {
      select.setString(1, mid.toString());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private void rows(long ord, List<Change> changes) throws SQLException {
    for (Change change : changes) {
      execute(
          "INSERT OR IGNORE INTO outbox_row (tbl, row_id, ord) VALUES (?, ?, ?)",
          change.tbl(),
          change.id(),
          ord);
    }
  }

  /** What the server has not answered yet, also what was sent before without an answer. */
  public List<OutboxEntry> next(int most) throws SQLException {
    return list(
        SELECT + " FROM outbox WHERE state IN ('waiting', 'sent') ORDER BY seq LIMIT ?", most);
  }

  /** What lies over a row, oldest first. */
  public List<OutboxEntry> over(String table, String id) throws SQLException {
    return list(
        "SELECT o."
            + OutboxEntry.COLUMNS.replace(", ", ", o.")
            + " FROM outbox_row r JOIN outbox o ON o.ord = r.ord"
            + " WHERE r.tbl = ? AND r.row_id = ? AND (o.seq IS NULL OR o.seq > ?) ORDER BY o.ord",
        table,
        id,
        state.number(SyncState.LAST_SEQ, 0));
  }

  public Optional<OutboxEntry> find(UUID mid) throws SQLException {
    return list(SELECT + " FROM outbox WHERE mid = ?", mid.toString()).stream().findFirst();
  }

  /** Rows of entries that a pull up to this number has settled, answered or not: table and id. */
  public void forEachRowUpTo(long seq, BiConsumer<String, String> each) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT r.tbl, r.row_id FROM outbox o JOIN outbox_row r ON r.ord = o.ord"
                + " WHERE o.seq <= ?")) {
      select.setLong(1, seq);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          each.accept(row.getString(1), row.getString(2));
        }
      }
    }
  }

  public List<OutboxEntry> all() throws SQLException {
    return list(SELECT + " FROM outbox ORDER BY ord");
  }

  private List<OutboxEntry> list(String sql, Object... args) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < args.length; i++) {
        select.setObject(i + 1, args[i]);
      }
      List<OutboxEntry> entries = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          entries.add(OutboxEntry.of(row));
        }
      }
      return entries;
    }
  }

  public void markSent(long upToSeq) throws SQLException {
    execute("UPDATE outbox SET state = 'sent' WHERE state = 'waiting' AND seq <= ?", upToSeq);
  }

  /**
   * Answered well; it stays, and lies over its rows, until a pull has brought its effect.
   *
   * @return false if there is none of that id: an answer that came twice
   */
  public boolean acknowledged(UUID mid, String result) throws SQLException {
    return execute(
            "UPDATE outbox SET state = 'acknowledged', result = ? WHERE mid = ?",
            result,
            mid.toString())
        > 0;
  }

  /** To be offered again, under a new number, by {@link #requeueDeferred}. */
  public void deferred(OutboxEntry entry, String result) throws SQLException {
    execute(
        "UPDATE outbox SET state = 'deferred', seq = NULL, result = ? WHERE ord = ?",
        result,
        entry.ord());
  }

  /** How many were put back into the queue. */
  public int requeueDeferred() throws SQLException {
    List<OutboxEntry> entries = list(SELECT + " FROM outbox WHERE state = 'deferred' ORDER BY ord");
    if (entries.isEmpty()) {
      // nothing written: nothing to wait for the disk for
      return 0;
    }
    long seq = state.number(SyncState.NEXT_SEQ, 1);
    for (OutboxEntry entry : entries) {
      execute("UPDATE outbox SET state = 'waiting', seq = ? WHERE ord = ?", seq++, entry.ord());
    }
    state.put(SyncState.NEXT_SEQ, seq);
    return entries.size();
  }

  /**
   * Numbers everything from 1 on, to be sent once more: also what was answered but is not seen in a
   * pull yet. Ids stay, so what the server has it answers from memory.
   *
   * @return the last number given; 0 for none
   */
  public int renumber() throws SQLException {
    execute("UPDATE outbox SET seq = -ord WHERE seq IS NOT NULL");
    List<OutboxEntry> entries = list(SELECT + " FROM outbox WHERE seq IS NOT NULL ORDER BY ord");
    int seq = 0;
    for (OutboxEntry entry : entries) {
      execute("UPDATE outbox SET state = 'waiting', seq = ? WHERE ord = ?", ++seq, entry.ord());
    }
    return seq;
  }

  public void remove(OutboxEntry entry) throws SQLException {
    execute("DELETE FROM outbox_row WHERE ord = ?", entry.ord());
    execute("DELETE FROM outbox WHERE ord = ?", entry.ord());
  }

  /**
   * Puts the whole journal before what waits, for a server that may have forgotten it.
   *
   * @return the entries put back, oldest first
   */
  public List<OutboxEntry> fromJournal() throws SQLException {
    execute("UPDATE outbox SET reoffer = 1 WHERE state IN ('sent', 'acknowledged')");
    execute(
        "INSERT INTO outbox (ord, seq, mid, act, state, acted_at, body, reoffer)"
            + " SELECT ord, -ord, mid, act, 'waiting', acted_at, body, 1 FROM journal");
    execute("DELETE FROM journal");
    List<OutboxEntry> back = list(SELECT + " FROM outbox WHERE seq < 0 ORDER BY ord");
    for (OutboxEntry entry : back) {
      rows(entry.ord(), entry.changes());
    }
    return back;
  }

  public void pruneJournal(String before) throws SQLException {
    execute("DELETE FROM journal WHERE acknowledged_at < ?", before);
  }

  /**
   * Those acknowledged up to this number, whose effect is in the rows, are kept to be offered to a
   * restored server.
   *
   * @return how many
   */
  public int toJournal(long seq, String now) throws SQLException {
    String settled = " FROM outbox WHERE seq <= ? AND state = 'acknowledged'";
    int moved =
        execute(
            "INSERT OR REPLACE INTO journal"
                + " (ord, seq, mid, act, acted_at, acknowledged_at, body, result)"
                + " SELECT ord, seq, mid, act, acted_at, ?, body, result"
                + settled,
            now,
            seq);
    if (moved > 0) {
      execute("DELETE FROM outbox_row WHERE ord IN (SELECT ord" + settled + ")", seq);
      execute("DELETE" + settled, seq);
    }
    return moved;
  }

  private int execute(String sql, Object... args) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < args.length; i++) {
        statement.setObject(i + 1, args[i]);
      }
      return statement.executeUpdate();
    }
  }
}
