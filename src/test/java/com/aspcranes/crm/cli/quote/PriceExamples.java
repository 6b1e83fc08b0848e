package com.aspcranes.crm.cli.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The worked examples of the pricing rules. */
final class PriceExamples {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private PriceExamples() {}

  static JsonNode all() {
    try (InputStream in = PriceExamples.class.getResourceAsStream("/pricing-examples.json")) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fresh copy of the first example's input, to be changed. */
  static ObjectNode input() {
    return (ObjectNode) all().get(0).get("input");
  }
}
