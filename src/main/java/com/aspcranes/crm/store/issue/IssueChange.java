package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One record of an issue, by column names; values as on the wire.
 *
 * @param op create, update or delete
 * @param saw the columns written, as they stood when the user changed them
 * @param wrote what the user made of them
 * @param now the whole record on the server; empty if it has none, or did not say
 */
public record IssueChange(
    String table,
    String id,
    String op,
    Map<String, String> saw,
    Map<String, String> wrote,
    Map<String, String> now) {

  static List<IssueChange> listOf(String json) {
    List<IssueChange> changes = new ArrayList<>();
    for (JsonNode node : WireJson.tree(json)) {
      Map<String, String> wrote = columns(node.path("wrote"));
      Map<String, String> saw = columns(node.path("saw"));
      if (!wrote.isEmpty()) {
        saw.keySet().retainAll(wrote.keySet());
      }
      changes.add(
          new IssueChange(
              node.path("tbl").asText(),
              node.path("id").asText(),
              node.path("op").asText(),
              saw,
              wrote,
              columns(node.path("now"))));
    }
    return changes;
  }

  private static Map<String, String> columns(JsonNode row) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (Iterator<Map.Entry<String, JsonNode>> each = row.fields(); each.hasNext(); ) {
      Map.Entry<String, JsonNode> column = each.next();
      JsonNode value = column.getValue();
      columns.put(
          column.getKey(),
          value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString());
    }
    return columns;
  }
}
