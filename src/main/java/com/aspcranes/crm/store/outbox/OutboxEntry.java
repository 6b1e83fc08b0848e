package com.aspcranes.crm.store.outbox;

import com.aspcranes.crm.store.type.InstantText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stored mutation.
 *
 * @param ord local order, for ever
 * @param seq its number among this device's mutations; 0 while it has none
 * @param reoffer acknowledged once, by a server that was restored since
 * @param body wire JSON without {@code seq}
 */
public record OutboxEntry(
    long ord,
    long seq,
    UUID mid,
    String act,
    String state,
    Instant actedAt,
    boolean reoffer,
    String body) {

  /**
   * In the order of the components; asked for by number, for names are looked up anew each time.
   */
  static final String COLUMNS = "ord, seq, mid, act, state, acted_at, reoffer, body";

  static OutboxEntry of(ResultSet row) throws SQLException {
    return new OutboxEntry(
        row.getLong(1),
        row.getLong(2),
        UUID.fromString(row.getString(3)),
        row.getString(4),
        row.getString(5),
        InstantText.read(row.getString(6)),
        row.getInt(7) != 0,
        row.getString(8));
  }

  /** The mutation as {@code api.push} takes it. */
  public String wire() {
    String again = reoffer ? "\"reoffer\":true," : "";
    return "{\"seq\":" + seq + "," + again + body.substring(1);
  }

  /** An act of the server's own making, and not a change of rows. */
  public boolean isCommand() {
    return body.contains("\"kind\":\"command\"");
  }

  public List<Change> changes() {
    return Mutation.changes(body);
  }
}
