package com.aspcranes.crm.store.type;

import com.aspcranes.crm.model.FileIds;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;

/**
 * JSON as it stands on the wire and in JSON columns: snake_case names, ISO dates, exact decimals,
 * money as a number with two decimals.
 */
public final class WireJson {
  private static final int LONGEST_TEXT = 64 * 1024 * 1024;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(Money.class, new MoneyWriter())
                  .addDeserializer(Money.class, new MoneyReader())
                  .addSerializer(JsonText.class, new TextWriter())
                  .addDeserializer(JsonText.class, new TextReader())
                  .addSerializer(FileIds.class, new FilesWriter())
                  .addDeserializer(FileIds.class, new FilesReader()))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build());
  }

  private WireJson() {}

  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** The text of a value; its names and numbers as the wire has them. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws UncheckedIOException if the text is no JSON of that type
   */
  public static <T> T read(String json, Type type) {
    try {
      return MAPPER.readValue(json, MAPPER.constructType(type));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws UncheckedIOException if the text is no JSON
   */
  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class MoneyWriter extends JsonSerializer<Money> {
    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(money.toBigDecimal());
    }
  }

  private static final class MoneyReader extends JsonDeserializer<Money> {
    @Override
    public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Money.of(in.getText());
    }
  }

  private static final class TextWriter extends JsonSerializer<JsonText> {
    @Override
    public void serialize(JsonText json, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeTree(tree(json.text()));
    }
  }

  private static final class FilesWriter extends JsonSerializer<FileIds> {
    @Override
    public void serialize(FileIds files, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeObject(files.ids());
    }
  }

  private static final class FilesReader extends JsonDeserializer<FileIds> {
    @Override
    public FileIds deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return new FileIds(List.of(in.readValueAs(String[].class)));
    }
  }

  private static final class TextReader extends JsonDeserializer<JsonText> {
    @Override
    public JsonText deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = in.readValueAsTree();
      return new JsonText(node.toString());
    }
  }
}
