package com.aspcranes.crm.sync.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * Sums over stretches of the server's log, made by the server: if one of them comes out differently
 * later, the server was restored, whatever its name says.
 */
final class Proofs {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int KEPT = 8;

  private Proofs() {}

  static String with(String proofs, String fresh) {
    try {
      ArrayNode kept = (ArrayNode) MAPPER.readTree(proofs);
      kept.add(MAPPER.readTree(fresh));
      while (kept.size() > KEPT) {
        kept.remove(0);
      }
      return MAPPER.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept proofs are JSON", e);
    }
  }
}
