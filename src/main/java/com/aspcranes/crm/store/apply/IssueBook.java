package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Every act the server refused or could not merge: what you saw, what you wrote, what is there now.
 */
final class IssueBook {
  static final String TABLE = "issue";

  private final Connection writer;
  private final String now;

  IssueBook(Connection writer, Instant now) {
    this.writer = writer;
    this.now = InstantText.write(now);
  }

  void raise(OutboxEntry entry, PushResult result) throws SQLException {
    String id = Ids.next("issue");
    String parent = parent(entry);
    try (PreparedStatement insert =
        writer.prepareStatement(
            "INSERT OR IGNORE INTO issue (id, mid, parent_id, act, status, why, message, changes,"
                + " detail, body, acted_at, refused_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
      int at = 0;
      insert.setString(++at, id);
      insert.setString(++at, entry.mid().toString());
      insert.setString(++at, parent);
      insert.setString(++at, entry.act());
      insert.setString(++at, result.status());
      insert.setString(++at, result.json().path("why").asText(null));
      insert.setString(++at, result.json().path("message").asText(null));
      insert.setString(++at, WireJson.write(changes(entry, result.json().path("server"))));
      insert.setString(++at, WireJson.write(result.json().path("detail")));
      insert.setString(++at, entry.body());
      insert.setString(++at, InstantText.write(entry.actedAt()));
      insert.setString(++at, now);
      insert.executeUpdate();
    }
    for (Change change : entry.changes()) {
      try (PreparedStatement insert =
          writer.prepareStatement(
              "INSERT OR IGNORE INTO issue_row (tbl, row_id, issue_id, op) VALUES (?, ?, ?, ?)")) {
        insert.setString(1, change.tbl());
        insert.setString(2, change.id());
        insert.setString(3, parent == null ? id : parent);
        insert.setString(4, change.op());
        insert.executeUpdate();
      }
    }
  }

  private static ArrayNode changes(OutboxEntry entry, JsonNode server) {
    ArrayNode all = WireJson.mapper().createArrayNode();
    for (Change change : entry.changes()) {
      ObjectNode node = all.addObject();
      node.put("tbl", change.tbl()).put("id", change.id()).put("op", change.op());
      node.set("saw", change.base());
      node.set("wrote", change.set());
      for (JsonNode row : server) {
        if (row.path("tbl").asText().equals(change.tbl())
            && row.path("id").asText().equals(change.id())) {
          node.set("now", row.get("row"));
        }
      }
    }
    return all;
  }

  /** The issue of a refused new record that this act wrote to or referred to. */
  private @Nullable String parent(OutboxEntry entry) throws SQLException {
    for (Change change : entry.changes()) {
      String parent = refusedCreate(change.id());
      if (parent == null && change.set() != null) {
        for (JsonNode value : change.set()) {
          parent = parent == null && value.isTextual() ? refusedCreate(value.asText()) : parent;
        }
      }
      if (parent != null) {
        return parent;
      }
    }
    return null;
  }

  private @Nullable String refusedCreate(String rowId) throws SQLException {
    try (PreparedStatement select =
        writer.prepareStatement(
            "SELECT r.issue_id FROM issue_row r JOIN issue i ON i.id = r.issue_id"
                + " WHERE r.row_id = ? AND r.op = 'create' AND i.resolved_at IS NULL LIMIT 1")) {
      select.setString(1, rowId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
