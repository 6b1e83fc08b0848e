package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the server made of one mutation.
 *
 * @param status applied, merged, conflict, rejected or deferred
 * @param why code of the reason; null when all was well
 * @param message the reason in plain words, if the server has one
 * @param images rows as they stand on the server now
 * @param detail JSON object with what the reason speaks of
 */
public record PushResult(
    UUID mid,
    long seq,
    String status,
    @Nullable String why,
    @Nullable String message,
    List<Image> images,
    String detail) {

  /**
   * @param row JSON of the wire view; null if it is gone or out of my sight
   */
  public record Image(String table, String id, @Nullable String row) {}

  static List<PushResult> listOf(JsonNode array) {
    List<PushResult> results = new ArrayList<>();
    for (JsonNode node : array) {
      results.add(
          new PushResult(
              UUID.fromString(Json.text(node, "mid")),
              node.path("seq").asLong(),
              Json.text(node, "status"),
              Json.textOrNull(node, "why"),
              Json.textOrNull(node, "message"),
              images(node.path("server")),
              node.path("detail").isMissingNode() ? "{}" : node.path("detail").toString()));
    }
    return List.copyOf(results);
  }

  private static List<Image> images(JsonNode array) {
    List<Image> images = new ArrayList<>();
    for (JsonNode node : array) {
      JsonNode row = node.path("row");
      boolean gone = row.isMissingNode() || row.isNull();
      images.add(
          new Image(Json.text(node, "tbl"), Json.text(node, "id"), gone ? null : row.toString()));
    }
    return List.copyOf(images);
  }
}
