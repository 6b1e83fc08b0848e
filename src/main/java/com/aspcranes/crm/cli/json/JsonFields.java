package com.aspcranes.crm.cli.json;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read by name. The first fault goes to the checks and reading goes
 * on with a stand-in, so a reader is one plain expression; what it makes is thrown away then.
 */
public final class JsonFields {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private final JsonNode node;
  private final String path;
  private final Checks checks;
  private final Set<String> asked = new HashSet<>();

  private JsonFields(JsonNode node, String path, Checks checks) {
    this.node = node;
    this.path = path;
    this.checks = checks;
  }

  public static JsonFields of(JsonNode node, Checks checks) {
    checks.that(node.isObject(), () -> Refusal.of("refusal.object", "input"));
    return new JsonFields(node, "", checks);
  }

  /** The full name of a field, as refusals say it. */
  public String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private JsonNode required(String name) {
    JsonNode value = optional(name);
    checks.that(!value.isMissingNode(), () -> Refusal.of("refusal.required", at(name)));
    return value;
  }

  /** The value; missing if it is absent or null. */
  private JsonNode optional(String name) {
    asked.add(name);
    JsonNode value = node.path(name);
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  /**
   * A number without decimals; beyond the reach of an int it becomes the nearest int, which no
   * range allows.
   */
  public int whole(String name) {
    return whole(name, required(name));
  }

  public @Nullable Integer optionalWhole(String name) {
    JsonNode value = optional(name);
    return value.isMissingNode() ? null : (Integer) whole(name, value);
  }

  private int whole(String name, JsonNode value) {
    checks.that(value.isIntegralNumber(), () -> Refusal.of("refusal.whole", at(name)));
    BigInteger number = value.isIntegralNumber() ? value.bigIntegerValue() : BigInteger.ZERO;
    return number
        .max(BigInteger.valueOf(Integer.MIN_VALUE))
        .min(BigInteger.valueOf(Integer.MAX_VALUE))
        .intValue();
  }

  /** A decimal, as a number or as a text of digits. */
  public BigDecimal decimal(String name) {
    return decimal(name, required(name));
  }

  public @Nullable BigDecimal optionalDecimal(String name) {
    JsonNode value = optional(name);
    return value.isMissingNode() ? null : decimal(name, value);
  }

  private BigDecimal decimal(String name, JsonNode value) {
    boolean text = value.isTextual() && DECIMAL.matcher(value.textValue()).matches();
    checks.that(value.isNumber() || text, () -> Refusal.of("refusal.number", at(name)));
    if (text) {
      return new BigDecimal(value.textValue());
    }
    return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
  }

  public String text(String name) {
    return text(name, required(name));
  }

  public @Nullable String optionalText(String name) {
    JsonNode value = optional(name);
    return value.isMissingNode() ? null : text(name, value);
  }

  private String text(String name, JsonNode value) {
    checks.that(value.isTextual(), () -> Refusal.of("refusal.text", at(name)));
    return value.asText();
  }

  public boolean flag(String name) {
    return flag(name, required(name));
  }

  public boolean flag(String name, boolean otherwise) {
    JsonNode value = optional(name);
    return value.isMissingNode() ? otherwise : flag(name, value);
  }

  private boolean flag(String name, JsonNode value) {
    checks.that(value.isBoolean(), () -> Refusal.of("refusal.flag", at(name)));
    return value.asBoolean();
  }

  /** An object's fields; one without fields if it is absent or null. */
  public <T> T object(String name, Function<JsonFields, T> reader) {
    JsonNode value = optional(name);
    checks.that(
        value.isObject() || value.isMissingNode(), () -> Refusal.of("refusal.object", at(name)));
    return closed(new JsonFields(value, at(name), checks), reader);
  }

  public <T> @Nullable T optionalObject(String name, Function<JsonFields, T> reader) {
    return optional(name).isMissingNode() ? null : object(name, reader);
  }

  public <T> List<T> list(String name, Function<JsonFields, T> reader) {
    return list(name, required(name), reader);
  }

  public <T> @Nullable List<T> optionalList(String name, Function<JsonFields, T> reader) {
    JsonNode value = optional(name);
    return value.isMissingNode() ? null : list(name, value, reader);
  }

  private <T> List<T> list(String name, JsonNode value, Function<JsonFields, T> reader) {
    checks.that(value.isArray(), () -> Refusal.of("refusal.list", at(name)));
    List<T> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      JsonNode item = value.path(i);
      String place = at(name) + "[" + i + "]";
      checks.that(item.isObject(), () -> Refusal.of("refusal.object", place));
      items.add(closed(new JsonFields(item, place, checks), reader));
    }
    return items;
  }

  private static <T> T closed(JsonFields fields, Function<JsonFields, T> reader) {
    T value = reader.apply(fields);
    fields.noOthers();
    return value;
  }

  /** Refuses every field nobody asked for. */
  public void noOthers() {
    node.fieldNames()
        .forEachRemaining(
            name ->
                checks.that(asked.contains(name), () -> Refusal.of("refusal.unknown", at(name))));
  }
}
