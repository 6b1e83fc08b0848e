package com.aspcranes.crm.store.outbox;

import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One row's part of a mutation, by column names.
 *
 * @param op {@link #CREATE}, {@link #UPDATE} or {@link #DELETE}
 * @param base the row as the user saw it, own pending changes included; null for a create
 * @param set the columns written; null for a delete
 */
public record Change(
    String tbl, String id, String op, @Nullable JsonNode base, @Nullable JsonNode set) {
  public static final String CREATE = "create";
  public static final String UPDATE = "update";
  public static final String DELETE = "delete";

  static Change of(JsonNode node) {
    return new Change(
        node.path("tbl").asText(),
        node.path("id").asText(),
        node.path("op").asText(),
        node.get("base"),
        node.get("set"));
  }

  ObjectNode toNode() {
    ObjectNode node = WireJson.mapper().createObjectNode();
    node.put("tbl", tbl).put("id", id).put("op", op);
    if (base != null) {
      node.set("base", base);
    }
    if (set != null) {
      node.set("set", set);
    }
    return node;
  }
}
