package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.store.row.WireValues;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One record of an issue, by column names; values as the entity holds them, a null as an empty
 * text.
 *
 * @param op create, update or delete
 * @param saw the columns written, as they stood when the user changed them
 * @param wrote what the user made of them
 * @param now the whole record on the server when it refused; empty if it has none, or did not say
 */
public record IssueChange(
    String table,
    String id,
    String op,
    Map<String, Object> saw,
    Map<String, Object> wrote,
    Map<String, Object> now) {

  static List<IssueChange> listOf(String json) {
    List<IssueChange> changes = new ArrayList<>();
    for (JsonNode node : WireJson.tree(json)) {
      String table = node.path("tbl").asText();
      Map<String, Object> wrote = WireValues.of(table, node.path("wrote"));
      Map<String, Object> saw = WireValues.of(table, node.path("saw"));
      if (!wrote.isEmpty()) {
        saw.keySet().retainAll(wrote.keySet());
      }
      Map<String, Object> now = WireValues.of(table, node.path("now"));
      changes.add(
          new IssueChange(
              table, node.path("id").asText(), node.path("op").asText(), saw, wrote, now));
    }
    return changes;
  }
}
