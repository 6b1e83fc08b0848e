package com.aspcranes.crm.server.functions;

import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a desk holds of the server, kept by pulls alone; small, for tests of the pull's functions.
 */
final class Mirror {
  final Map<String, Map<String, String>> rows = new TreeMap<>();

  /** Keys that the last delta named. */
  final Map<String, TreeSet<String>> told = new TreeMap<>();

  JsonNode head = Json.read(null);
  private final Desk desk;

  Mirror(Desk desk) {
    this.desk = desk;
  }

  static Mirror fresh(Desk desk) throws SQLException {
    Mirror mirror = new Mirror(desk);
    mirror.pull();
    return mirror;
  }

  /** One pull; answers its mode. */
  String pull() throws SQLException {
    Connection connection = desk.connection;
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    try {
      JsonNode now = head(head.path("cursor"), head.path("server"), head.path("proof"));
      String mode = now.path("mode").asText();
      if (mode.equals("delta") && now.path("role").equals(head.path("role"))) {
        applyChanges();
        reconcile(now.path("scope_tables"));
      } else {
        rows.clear();
        for (JsonNode tbl : now.path("tables")) {
          rows.put(
              tbl.asText(), call("select id, row from api.page(?, ?, null, 5000)", tbl.asText()));
        }
      }
      JsonNode closing = Json.read(desk.ask("select api.close_pull(?)", desk.token));
      if (!closing.path("scope").equals(now.path("scope"))) {
        throw new IllegalStateException("scope moved within one snapshot");
      }
      head = now;
      rows.values().removeIf(Map::isEmpty);
      return mode;
    } finally {
      connection.rollback();
      connection.setReadOnly(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(true);
    }
  }

  private JsonNode head(JsonNode cursor, JsonNode server, JsonNode proof) throws SQLException {
    return Json.read(
        desk.ask(
            "select api.head(?, ?, ?, ?, ?::jsonb)",
            desk.token,
            desk.device,
            cursor.isMissingNode() ? null : cursor.asText(),
            server.isMissingNode() ? null : server.asText(),
            proof.isMissingNode() ? null : proof.toString()));
  }

  private void applyChanges() throws SQLException {
    told.clear();
    try (PreparedStatement ask =
        desk.connection.prepareStatement("select tbl, id from api.changed(?, ?)")) {
      ask.setString(1, desk.token);
      ask.setString(2, head.path("cursor").asText());
      try (ResultSet keys = ask.executeQuery()) {
        while (keys.next()) {
          told.computeIfAbsent(keys.getString(1), t -> new TreeSet<>()).add(keys.getString(2));
        }
      }
    }
    for (var entry : told.entrySet()) {
      fetch(entry.getKey(), entry.getValue());
    }
  }

  private void fetch(String tbl, Collection<String> ids) throws SQLException {
    Map<String, String> mine = rows.computeIfAbsent(tbl, t -> new HashMap<>());
    Array array = desk.connection.createArrayOf("text", ids.toArray());
    Map<String, String> found = call("select id, row from api.rows(?, ?, ?)", tbl, array);
    ids.forEach(mine::remove);
    mine.putAll(found);
  }

  private void reconcile(JsonNode scoped) throws SQLException {
    List<String> tables = new ArrayList<>();
    for (JsonNode tbl : scoped) {
      if (tbl.isNull()) {
        head.path("tables").forEach(all -> tables.add(all.asText()));
      } else {
        tables.add(tbl.asText());
      }
    }
    for (String tbl : tables) {
      boolean mine = false;
      for (JsonNode visible : head.path("tables")) {
        mine |= visible.asText().equals(tbl);
      }
      if (mine) {
        Map<String, String> keys =
            call("select id, row_version::text from api.keys(?, ?, null, 5000)", tbl);
        Map<String, String> held = rows.computeIfAbsent(tbl, t -> new HashMap<>());
        held.keySet().retainAll(keys.keySet());
        fetch(tbl, keys.keySet());
      }
    }
  }

  private Map<String, String> call(String sql, @Nullable Object... arguments) throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (PreparedStatement ask = desk.connection.prepareStatement(sql)) {
      ask.setString(1, desk.token);
      for (int i = 0; i < arguments.length; i++) {
        ask.setObject(i + 2, arguments[i]);
      }
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          found.put(row.getString(1), row.getString(2));
        }
      }
    }
    return found;
  }

  /** Count and digest of each table, as the server makes them of what the desk may see now. */
  static Map<String, String> digestOfServer(Desk desk) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    try (PreparedStatement ask =
        desk.connection.prepareStatement("select tbl, rows, digest from api.digest(?)")) {
      ask.setString(1, desk.token);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          digests.put(row.getString(1), row.getLong(2) + " " + row.getString(3));
        }
      }
    }
    return digests;
  }

  /** The same of what this mirror holds. */
  Map<String, String> digest() {
    Map<String, String> digests = new TreeMap<>();
    for (JsonNode tbl : head.path("tables")) {
      Map<String, String> held = rows.getOrDefault(tbl.asText(), Map.of());
      String lines =
          new TreeMap<>(held)
              .entrySet().stream()
                  .map(row -> row.getKey() + ":" + Json.read(row.getValue()).path("row_version"))
                  .collect(Collectors.joining("\n"));
      digests.put(tbl.asText(), held.size() + " " + md5(lines));
    }
    return digests;
  }

  private static String md5(String text) {
    try {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(md5.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
