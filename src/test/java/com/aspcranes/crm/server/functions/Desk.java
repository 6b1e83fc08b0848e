package com.aspcranes.crm.server.functions;

import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.testing.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A signed-in device that calls the functions of {@code api} as the client's login does. */
final class Desk implements AutoCloseable {
  static final String ANY_DEVICE = "00000000-0000-4000-8000-000000000001";

  final String uid;
  final String token;
  final Connection connection;
  UUID device = UUID.randomUUID();
  long seq;

  Desk(TestDatabase database, String uid, String token) {
    this.uid = uid;
    this.token = token;
    try {
      this.connection = database.as("test_desk").getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** JSON with single quotes; %s are filled in. */
  static ObjectNode json(String text, Object... values) {
    return (ObjectNode) Json.read(String.format(text, values).replace('\'', '"'));
  }

  /** One mutation at the next place of this device's queue. */
  ObjectNode rows(ObjectNode... changes) {
    ObjectNode mutation = mutation("rows");
    mutation.putArray("changes").addAll(java.util.List.of(changes));
    return mutation;
  }

  ObjectNode command(String name, ObjectNode args) {
    ObjectNode mutation = mutation("command");
    mutation.put("command", name).set("args", args);
    return mutation;
  }

  private ObjectNode mutation(String kind) {
    return Json.MAPPER
        .createObjectNode()
        .put("mid", UUID.randomUUID().toString())
        .put("seq", ++seq)
        .put("acted_at", "2026-01-05T04:30:00.000000Z")
        .put("kind", kind);
  }

  static ObjectNode create(String tbl, String id, String set, Object... values) {
    ObjectNode change = json("{'tbl': '%s', 'op': 'create', 'id': '%s'}", tbl, id);
    change.set("set", json(set, values));
    return change;
  }

  static ObjectNode update(String tbl, String id, String base, String set) {
    ObjectNode change = json("{'tbl': '%s', 'op': 'update', 'id': '%s'}", tbl, id);
    change.set("base", json(base));
    change.set("set", json(set));
    return change;
  }

  JsonNode push(ObjectNode... mutations) throws SQLException {
    ArrayNode batch = Json.MAPPER.createArrayNode();
    for (ObjectNode mutation : mutations) {
      batch.add(mutation);
    }
    return Json.read(ask("select api.push(?, ?, ?::jsonb)", token, device, batch.toString()))
        .path("results");
  }

  /** The result of one mutation. */
  JsonNode does(ObjectNode mutation) throws SQLException {
    return push(mutation).get(0);
  }

  JsonNode commands(String name, String args, Object... values) throws SQLException {
    return does(command(name, json(args, values)));
  }

  String ask(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return String.valueOf(row.getString(1));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
