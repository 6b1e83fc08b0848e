package com.aspcranes.crm.usecase.setting;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.rules.setting.SettingKind;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of settings between the texts that a person types and the JSON that is kept. */
public final class SettingValues {
  private SettingValues() {}

  /** What a person typed, as it is kept: blanks gone, figures without their commas and signs. */
  public static List<String> plain(SettingKey key, List<String> typed) {
    List<String> plain =
        typed.stream().map(text -> key.kind().isNumber() ? figure(text) : text.strip()).toList();
    return key.kind() == SettingKind.LINES
        ? plain.stream().filter(line -> !line.isEmpty()).toList()
        : plain;
  }

  private static String figure(String text) {
    return text.replace(",", "").replace("₹", "").replace("%", "").strip();
  }

  /** The texts of a kept value; one that is not of the key's kind comes as it stands. */
  public static List<String> texts(SettingKey key, JsonText value) {
    JsonNode node = WireJson.tree(value.text());
    return switch (key.kind()) {
      case LINES -> node.isArray() ? elements(node) : node.asText("").lines().toList();
      case PARTS -> key.options().stream().map(part -> node.path(part).asText("")).toList();
      default -> List.of(scalar(node));
    };
  }

  static String scalar(JsonText value) {
    return scalar(WireJson.tree(value.text()));
  }

  private static String scalar(JsonNode node) {
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asText(node.toString());
  }

  private static List<String> elements(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** Of a value that was checked. */
  static JsonText json(SettingKey key, List<String> value) {
    return new JsonText(node(key, value).toString());
  }

  private static JsonNode node(SettingKey key, List<String> value) {
    if (key.kind().isNumber()) {
      return WireJson.mapper().getNodeFactory().numberNode(new BigDecimal(value.get(0)));
    }
    return switch (key.kind()) {
      case LINES -> lines(value);
      case PARTS -> parts(key, value);
      default -> WireJson.mapper().getNodeFactory().textNode(value.get(0));
    };
  }

  private static ArrayNode lines(List<String> value) {
    ArrayNode array = WireJson.mapper().createArrayNode();
    value.forEach(array::add);
    return array;
  }

  private static ObjectNode parts(SettingKey key, List<String> value) {
    ObjectNode object = WireJson.mapper().createObjectNode();
    for (int i = 0; i < key.options().size(); i++) {
      if (!value.get(i).isEmpty()) {
        object.put(key.options().get(i), value.get(i));
      }
    }
    return object;
  }
}
