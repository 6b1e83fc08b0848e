package com.aspcranes.crm.store.outbox;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.row.RowSql;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the screens show: the server's row with this desk's own pending mutations over it. The
 * server's row of every such key is kept as its image, so that it can be shown anew whenever either
 * side moves.
 */
public final class Overlay implements AutoCloseable {
  private final Connection connection;
  private final Touched touched;
  private final Outbox outbox;
  private final @Nullable String uid;
  private final Map<Table, RowSql> rows = new HashMap<>();

  public Overlay(Connection connection, Touched touched) throws SQLException {
    this.connection = connection;
    this.touched = touched;
    this.outbox = new Outbox(connection);
    this.uid = new SyncState(connection).get(SyncState.UID);
  }

  public RowSql rows(Table table) throws SQLException {
    RowSql sql = rows.get(table);
    if (sql == null) {
      sql = new RowSql(connection, table);
      rows.put(table, sql);
    }
    return sql;
  }

  /** Ids of a table that have an image, which means: something lies over them. */
  public Set<String> covered(Table table) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT row_id FROM server_image WHERE tbl = ?")) {
      select.setString(1, table.name());
      Set<String> ids = new HashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getString(1));
        }
      }
      return ids;
    }
  }

  /** Keeps the row as it was before the first local change; null: the server has none. */
  public void keepImage(Table table, String id, @Nullable Object @Nullable [] before)
      throws SQLException {
    image("INSERT OR IGNORE", table, id, before == null ? null : table.codec().toWire(before));
  }

  /** Takes the rows as they stand now for the server's, where nothing lies over them yet. */
  public void cover(List<Change> changes) throws SQLException {
    for (Change change : changes) {
      Table table = Tables.named(change.tbl()).orElse(null);
      if (table != null) {
        keepImage(table, change.id(), rows(table).find(change.id()));
      }
    }
  }

  /** The server's newest row of a covered key; null: it has none. */
  public void newImage(Table table, String id, @Nullable String wireRow) throws SQLException {
    image("INSERT OR REPLACE", table, id, wireRow);
  }

  private void image(String verb, Table table, String id, @Nullable String row)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            verb + " INTO server_image (tbl, row_id, \"row\") VALUES (?, ?, ?)")) {
      insert.setString(1, table.name());
      insert.setString(2, id);
      insert.setString(3, row);
      insert.executeUpdate();
    }
  }

  /** Shows a covered row anew: its image and what still lies over it, oldest first. */
  public void show(String tableName, String id) throws SQLException {
    Table table = Tables.named(tableName).orElse(null);
    if (table == null) {
      return;
    }
    @Nullable Object @Nullable [] values;
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT \"row\" FROM server_image WHERE tbl = ? AND row_id = ?")) {
      select.setString(1, tableName);
      select.setString(2, id);
      try (ResultSet image = select.executeQuery()) {
        if (!image.next()) {
          return;
        }
        String row = image.getString(1);
        values = row == null ? null : table.codec().ofWire(row);
      }
    }
    List<OutboxEntry> over = outbox.over(tableName, id);
    for (OutboxEntry entry : over) {
      for (Change change : entry.changes()) {
        if (change.tbl().equals(tableName) && change.id().equals(id)) {
          values = after(table, values, change, entry);
        }
      }
    }
    if (over.isEmpty()) {
      forget(tableName, id);
    }
    if (values == null) {
      rows(table).remove(id);
    } else {
      rows(table).put(values);
    }
    touched.row(tableName, id);
  }

  private @Nullable Object @Nullable [] after(
      Table table, @Nullable Object @Nullable [] before, Change change, OutboxEntry entry) {
    if (change.op().equals(Change.DELETE)) {
      return null;
    }
    @Nullable Object[] values = before;
    if (values == null) {
      if (!change.op().equals(Change.CREATE)) {
        return null;
      }
      values = created(table, change.id(), uid, InstantText.write(entry.actedAt()));
    }
    if (change.set() != null) {
      table.codec().overlay(values, change.set());
    }
    return values;
  }

  /** A new row before its columns are set; the server has given it no version yet. */
  public static @Nullable Object[] created(
      Table table, String id, @Nullable String uid, String now) {
    @Nullable Object[] values = table.defaults();
    put(table, values, table.key(), id);
    put(table, values, "created_by", uid);
    put(table, values, "created_at", now);
    put(table, values, "updated_at", now);
    return values;
  }

  private static void put(
      Table table, @Nullable Object[] values, String column, @Nullable String value) {
    int place = table.place(column);
    if (place >= 0) {
      values[place] = value;
    }
  }

  private void forget(String table, String id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM server_image WHERE tbl = ? AND row_id = ?")) {
      delete.setString(1, table);
      delete.setString(2, id);
      delete.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    for (RowSql sql : rows.values()) {
      sql.close();
    }
  }
}
