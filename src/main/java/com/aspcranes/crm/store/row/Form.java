package com.aspcranes.crm.store.row;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.store.type.DecimalText;
import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** How one Java type stands in a replica column: always a Long or a String. */
enum Form {
  TEXT,
  WHOLE,
  FLAG,
  INSTANT,
  DAY,
  DECIMAL,
  MONEY,
  UUID_TEXT,
  JSON;

  private static final Map<Type, Form> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(int.class, WHOLE),
          Map.entry(Integer.class, WHOLE),
          Map.entry(long.class, WHOLE),
          Map.entry(Long.class, WHOLE),
          Map.entry(boolean.class, FLAG),
          Map.entry(Boolean.class, FLAG),
          Map.entry(Instant.class, INSTANT),
          Map.entry(LocalDate.class, DAY),
          Map.entry(BigDecimal.class, DECIMAL),
          Map.entry(Money.class, MONEY),
          Map.entry(UUID.class, UUID_TEXT));

  /** Records and lists are JSON; every other type must be known. */
  static Form of(Type type) {
    Form plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (type instanceof Class<?> other && !other.isRecord()) {
      throw new IllegalArgumentException("no column form for " + type);
    }
    return JSON;
  }

  Object toColumn(Object value) {
    return switch (this) {
      case TEXT -> value;
      case WHOLE -> ((Number) value).longValue();
      case FLAG -> (Boolean) value ? 1L : 0L;
      case INSTANT -> InstantText.write((Instant) value);
      case DAY, UUID_TEXT -> value.toString();
      case DECIMAL -> DecimalText.write((BigDecimal) value);
      case MONEY -> ((Money) value).paise();
      case JSON -> value instanceof JsonText json ? json.text() : WireJson.write(value);
    };
  }

  Object toJava(Object column, Type type) {
    return switch (this) {
      case TEXT -> column;
      case WHOLE -> whole((Long) column, type);
      case FLAG -> (Long) column != 0;
      case INSTANT -> InstantText.read((String) column);
      case DAY -> LocalDate.parse((String) column);
      case DECIMAL -> DecimalText.read((String) column);
      case MONEY -> Money.ofPaise((Long) column);
      case UUID_TEXT -> UUID.fromString((String) column);
      case JSON -> WireJson.read((String) column, type);
    };
  }

  private static Object whole(Long column, Type type) {
    return type == int.class || type == Integer.class
        ? (Object) Math.toIntExact(column)
        : (Object) column;
  }

  /** The parser stands on the value's first token, which is not null, and is left on its last. */
  Object readWire(JsonParser in) throws IOException {
    return switch (this) {
      case TEXT, UUID_TEXT -> in.getText();
      case WHOLE -> in.getLongValue();
      case FLAG -> in.currentToken() == JsonToken.VALUE_TRUE ? 1L : 0L;
      case INSTANT -> InstantText.fromWire(in.getText());
      case DAY -> InstantText.dayFromWire(in.getText());
      case DECIMAL -> DecimalText.write(new BigDecimal(in.getText()));
      case MONEY -> Money.of(in.getText()).paise();
      case JSON -> WireJson.mapper().writeValueAsString(in.readValueAsTree());
    };
  }

  void writeWire(JsonGenerator out, Object column) throws IOException {
    switch (this) {
      case TEXT, INSTANT, DAY, UUID_TEXT -> out.writeString((String) column);
      case WHOLE -> out.writeNumber((Long) column);
      case FLAG -> out.writeBoolean((Long) column != 0);
      case DECIMAL -> out.writeNumber(new BigDecimal((String) column));
      case MONEY -> out.writeNumber(Money.ofPaise((Long) column).toBigDecimal());
      case JSON -> out.writeRawValue((String) column);
    }
  }
}
