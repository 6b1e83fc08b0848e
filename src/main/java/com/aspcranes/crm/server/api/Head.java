package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a snapshot says of itself, and of me in it.
 *
 * @param cursor the whole snapshot; the next pull starts here
 * @param server identity of this server's history
 * @param lastSeq highest mutation of my device that this snapshot contains
 * @param scope changes when the set of rows I may see must be compared key by key
 * @param scopeTables where that is so since the cursor; empty with {@code scopeEverywhere}
 * @param scopeEverywhere true if it is so in every table
 * @param schema version of the server's schema
 * @param minClient oldest program version (a whole number) that may still write
 * @param tables what my role ever sees
 * @param proof JSON to keep and hand back: shows whether the server's history still holds it
 */
public record Head(
    String cursor,
    String server,
    String uid,
    String role,
    long lastSeq,
    Mode mode,
    int schema,
    int minClient,
    long scope,
    List<String> scopeTables,
    boolean scopeEverywhere,
    List<String> tables,
    String proof) {

  /** What the server advises for this pull. */
  public enum Mode {
    /** Changes since the cursor are enough. */
    DELTA,
    /** The cursor is unknown or too old: compare keys. */
    RESYNC,
    /** Another history than the one my cursor is from. */
    RESTORED,
    /** No live identity. */
    DENIED,
    /** A copy that only follows: not to be pulled from. */
    STANDBY
  }

  static Head of(JsonNode node) {
    Mode mode =
        switch (Json.text(node, "mode")) {
          case "delta" -> Mode.DELTA;
          case "restored" -> Mode.RESTORED;
          case "denied" -> Mode.DENIED;
          case "standby" -> Mode.STANDBY;
          default -> Mode.RESYNC;
        };
    JsonNode scoped = node.path("scope_tables");
    boolean everywhere = false;
    for (JsonNode table : scoped) {
      everywhere |= table.isNull();
    }
    return new Head(
        node.path("cursor").asText(""),
        node.path("server").asText(""),
        node.path("uid").asText(""),
        node.path("role").asText(""),
        node.path("last_seq").asLong(0),
        mode,
        node.path("schema").asInt(0),
        node.path("min_client").asInt(0),
        node.path("scope").asLong(0),
        Json.texts(scoped).stream().filter(table -> !table.equals("null")).toList(),
        everywhere,
        Json.texts(node.path("tables")),
        node.path("proof").isMissingNode() ? "null" : node.path("proof").toString());
  }
}
