package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.server.ServerException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading calls that all see one moment of the server. Lives as long as its transaction. */
public final class Snapshot {
  private static final int FETCH = 2000;

  private final Connection connection;
  private final String token;

  Snapshot(Connection connection, String token) {
    this.connection = connection;
    this.token = token;
  }

  /**
   * @param cursor of the last applied pull; null before the first
   * @param server identity seen then; null before the first
   * @param proof JSON kept from the last pull, or {@code null} as text
   */
  public Head head(UUID device, @Nullable String cursor, @Nullable String server, String proof) {
    return one(
        "select api.head(?, ?, ?, ?, ?::jsonb)",
        row -> Head.of(row.isEmpty() ? Json.read(null) : Json.read(row)),
        token,
        device,
        cursor,
        server,
        proof);
  }

  public List<ChangedKey> changed(String cursor) {
    return list(
        "select tbl, id from api.changed(?, ?)",
        row -> new ChangedKey(row.getString(1), row.getString(2)),
        token,
        cursor);
  }

  /** The rows of these ids that I may see; the others are not in the answer. */
  public List<WireRow> rows(String table, List<String> ids) {
    return list(
        "select id, row_version, row from api.rows(?, ?, ?)",
        Snapshot::wireRow,
        token,
        table,
        ids.toArray(String[]::new));
  }

  /** Rows after an id, in id order ("" begins). Fewer than {@code limit} means the end. */
  public List<WireRow> page(String table, String after, int limit) {
    return list(
        "select id, row_version, row from api.page(?, ?, ?, ?)",
        Snapshot::wireRow,
        token,
        table,
        after,
        limit);
  }

  /** As {@link #page}, ids and versions alone. */
  public List<RowKey> keys(String table, String after, int limit) {
    return list(
        "select id, row_version from api.keys(?, ?, ?, ?)",
        row -> new RowKey(row.getString(1), row.getLong(2)),
        token,
        table,
        after,
        limit);
  }

  public List<TableDigest> digest() {
    return list(
        "select tbl, rows, digest from api.digest(?)",
        row -> new TableDigest(row.getString(1), row.getLong(2), row.getString(3)),
        token);
  }

  /** The last call of a pull. */
  public Closing close() {
    return one(
        "select api.close_pull(?)",
        text -> {
          JsonNode node = Json.read(text);
          return new Closing(
              node.path("uid").asText(""),
              node.path("role").asText(""),
              node.path("scope").asLong(0));
        },
        token);
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private interface TextReader<T> {
    T read(String text);
  }

  private static WireRow wireRow(ResultSet row) throws SQLException {
    return new WireRow(row.getString(1), row.getLong(2), row.getString(3));
  }

  private <T> T one(String sql, TextReader<T> reader, @Nullable Object... arguments) {
    List<String> texts = list(sql, row -> row.getString(1), arguments);
    String text = texts.isEmpty() ? null : texts.get(0);
    return reader.read(text == null ? "" : text);
  }

  private <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      Bind.all(statement, arguments);
      List<T> list = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          list.add(reader.read(row));
        }
      }
      return list;
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }
}
