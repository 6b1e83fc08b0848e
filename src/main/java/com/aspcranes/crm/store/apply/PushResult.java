package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The server's word on one mutation.
 *
 * @param json the whole of it: {@code {mid, seq, status, why, message, server, detail}}
 */
public record PushResult(UUID mid, String status, JsonNode json) {

  /** The results of {@code api.push} and {@code api.results}. */
  public static List<PushResult> listOf(String answer) {
    List<PushResult> results = new ArrayList<>();
    for (JsonNode node : WireJson.tree(answer).path("results")) {
      results.add(
          new PushResult(
              UUID.fromString(node.path("mid").asText()), node.path("status").asText(), node));
    }
    return results;
  }

  boolean done() {
    return status.equals("applied") || status.equals("merged");
  }
}
