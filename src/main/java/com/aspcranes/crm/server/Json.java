package com.aspcranes.crm.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the answers of the server; numbers stay decimal. */
public final class Json {
  public static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Json() {}

  public static JsonNode read(@Nullable String text) {
    try {
      return MAPPER.readTree(text == null ? "null" : text);
    } catch (JsonProcessingException e) {
      // the driver's own line checks make this a broken server, not a broken line
      throw new ServerException(Trouble.PERMANENT, "", "the server's answer is no JSON", e);
    }
  }

  /** The text of a field that may be absent or null. */
  public static @Nullable String textOrNull(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  public static String text(JsonNode node, String field) {
    String value = textOrNull(node, field);
    if (value == null) {
      throw new ServerException(Trouble.PERMANENT, "", "the server's answer lacks " + field, null);
    }
    return value;
  }

  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return List.copyOf(texts);
  }
}
