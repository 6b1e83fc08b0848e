package com.aspcranes.crm.cli.json;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * One JSON document: no duplicate keys, nothing after it, exact numbers, at most 4 MB, 20 levels,
 * and 100 digits a number.
 */
public final class StrictJson {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(4L << 20)
          .maxNestingDepth(20)
          .maxNumberLength(100)
          .maxNameLength(200)
          .maxStringLength(1 << 20)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  /**
   * The document, or a refusal that names the place.
   *
   * @throws IOException if the stream itself cannot be read
   */
  public static Outcome<JsonNode> read(InputStream in) throws IOException {
    try (JsonParser parser = MAPPER.createParser(in)) {
      try {
        JsonNode node = MAPPER.readTree(parser);
        if (node == null || node.isMissingNode()) {
          return Outcome.refused(Refusal.of("refusal.json_empty"));
        }
        return parser.nextToken() == null
            ? Outcome.done(node)
            : Outcome.refused(Refusal.of("refusal.json_more"));
      } catch (JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return Outcome.refused(
            Refusal.of(
                "refusal.json",
                place(parser),
                at.getLineNr(),
                at.getColumnNr(),
                e.getOriginalMessage()));
      } catch (NumberFormatException e) {
        // An exponent beyond what BigDecimal holds comes through unwrapped.
        return Outcome.refused(Refusal.of("refusal.number", place(parser)));
      }
    }
  }

  private static String place(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    String path = pointer.replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
    return path.isEmpty() ? "input" : path.startsWith(".") ? path.substring(1) : path;
  }
}
