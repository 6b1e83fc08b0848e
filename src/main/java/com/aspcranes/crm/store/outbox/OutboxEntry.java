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

  static OutboxEntry of(ResultSet row) throws SQLException {
    return new OutboxEntry(
        row.getLong("ord"),
        row.getLong("seq"),
        UUID.fromString(row.getString("mid")),
        row.getString("act"),
        row.getString("state"),
        InstantText.read(row.getString("acted_at")),
        row.getInt("reoffer") != 0,
        row.getString("body"));
  }

  /** The mutation as {@code api.push} takes it. */
  public String wire() {
    String again = reoffer ? "\"reoffer\":true," : "";
    return "{\"seq\":" + seq + "," + again + body.substring(1);
  }

  public List<Change> changes() {
    return Mutation.changes(body);
  }
}
