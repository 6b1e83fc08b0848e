package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A block of business numbers leased to one device.
 *
 * @param block id of the row in {@code number_blocks}
 * @param first lowest number of the block
 * @param last highest number of the block, itself included
 * @param usedTo highest number of it that a record carries; 0 for none
 */
public record LeasedNumbers(String block, String series, long first, long last, long usedTo) {

  static LeasedNumbers of(String series, JsonNode node) {
    return new LeasedNumbers(
        Json.text(node, "id"),
        series,
        node.path("first_no").asLong(),
        node.path("last_no").asLong(),
        node.path("used_to").asLong());
  }
}
