package com.aspcranes.crm.store.outbox;

import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of the user: all of it is applied by the server, or none.
 *
 * @param act message key of what the user did
 * @param command the server's command; null where the changed rows themselves are the act
 * @param args what the command is called with; null without a command
 * @param changes the rows written; with a command, only what this desk shows until the answer
 */
public record Mutation(
    UUID mid,
    String act,
    Instant actedAt,
    @Nullable String command,
    @Nullable JsonNode args,
    List<Change> changes) {

  /** As it travels, without the sequence number, which is given when it is sent. */
  String body() {
    ObjectNode body = WireJson.mapper().createObjectNode();
    body.put("mid", mid.toString());
    body.put("acted_at", InstantText.write(actedAt));
    body.put("kind", command == null ? "rows" : "command");
    ArrayNode rows = body.putArray("changes");
    changes.forEach(change -> rows.add(change.toNode()));
    if (command != null) {
      body.put("command", command);
      body.set("args", args);
    }
    return WireJson.write(body);
  }

  /** The changes of a stored body. */
  public static List<Change> changes(String body) {
    List<Change> changes = new ArrayList<>();
    WireJson.tree(body).path("changes").forEach(node -> changes.add(Change.of(node)));
    return changes;
  }
}
