package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A block of business numbers leased to one device.
 *
 * @param block id of the row in {@code number_blocks}
 * @param first lowest number of the block
 * @param last highest number of the block, itself included
 */
public record LeasedNumbers(String block, String series, long first, long last) {

  static LeasedNumbers of(String series, JsonNode node) {
    String block = Json.textOrNull(node, "block_id");
    return new LeasedNumbers(
        block == null ? Json.text(node, "id") : block,
        series,
        node.path("first_no").asLong(),
        node.path("last_no").asLong());
  }
}
