package com.aspcranes.crm.store.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Small facts kept in the same file as the rows, so that one commit covers both. */
public final class SyncState {
  public static final String DEVICE = "device";
  public static final String UID = "uid";

  /** The next sequence number of this device. */
  public static final String NEXT_SEQ = "next_seq";

  /** The highest of this device's numbers in the snapshot of the newest pull. */
  public static final String LAST_SEQ = "last_seq";

  /** Present once a pull has been applied. */
  public static final String PULLED = "pulled";

  private final Connection connection;

  public SyncState(Connection connection) {
    this.connection = connection;
  }

  public @Nullable String get(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value FROM sync_state WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  public long number(String key, long otherwise) throws SQLException {
    String value = get(key);
    return value == null ? otherwise : Long.parseLong(value);
  }

  public void put(String key, @Nullable String value) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "INSERT INTO sync_state (key, value) VALUES (?, ?)"
                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
      upsert.setString(1, key);
      upsert.setString(2, value);
      upsert.executeUpdate();
    }
  }

  public void put(String key, long value) throws SQLException {
    put(key, Long.toString(value));
  }
}
