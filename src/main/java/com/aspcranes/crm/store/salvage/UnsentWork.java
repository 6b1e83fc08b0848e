package com.aspcranes.crm.store.salvage;

import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has done and the server does not have yet, as a file that can be taken elsewhere.
 *
 * @param uid whose it is; null where the replica could not say so
 * @param acts in the order they were done
 * @param own rows of {@link #OWN_TABLES} by table and column; empty where they could not be read
 * @param unreadable how many acts were found of which parts are lost
 */
public record UnsentWork(
    @Nullable String uid,
    List<UnsentAct> acts,
    Map<String, List<Map<String, String>>> own,
    int unreadable) {

  /** What else belongs to this desk alone: conflicts not settled yet, and unsaved input. */
  public static final List<String> OWN_TABLES = List.of("issue", "issue_row", "draft");

  private static final String FORMAT = "asp-cranes-crm unsent work";

  public String toJson() {
    ObjectNode file = WireJson.mapper().createObjectNode();
    file.put("format", FORMAT).put("version", 1).put("uid", uid).put("unreadable", unreadable);
    ArrayNode list = file.putArray("acts");
    for (UnsentAct act : acts) {
      list.addObject()
          .put("mid", act.mid().toString())
          .put("act", act.act())
          .put("acted_at", act.actedAt())
          .put("body", act.body());
    }
    own.forEach(
        (table, rows) -> {
          ArrayNode all = file.putArray(table);
          for (Map<String, String> row : rows) {
            ObjectNode node = all.addObject();
            row.forEach(node::put);
          }
        });
    return file.toPrettyString() + "\n";
  }

  /**
   * @throws IllegalArgumentException if it is another kind of file
   */
  public static UnsentWork of(String json) {
    JsonNode file = WireJson.tree(json);
    if (!file.path("format").asText().equals(FORMAT) || file.path("version").asInt() != 1) {
      throw new IllegalArgumentException("not a file of unsent work");
    }
    List<UnsentAct> acts = new ArrayList<>();
    for (JsonNode act : file.path("acts")) {
      acts.add(
          new UnsentAct(
              UUID.fromString(act.path("mid").asText()),
              act.path("act").asText(),
              act.path("acted_at").asText(),
              act.path("body").asText()));
    }
    Map<String, List<Map<String, String>>> own = new LinkedHashMap<>();
    for (String table : OWN_TABLES) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (JsonNode row : file.path(table)) {
        Map<String, String> columns = new LinkedHashMap<>();
        row.fields()
            .forEachRemaining(column -> columns.put(column.getKey(), column.getValue().asText()));
        rows.add(columns);
      }
      own.put(table, rows);
    }
    return new UnsentWork(
        file.path("uid").asText(null), acts, own, file.path("unreadable").asInt());
  }
}
