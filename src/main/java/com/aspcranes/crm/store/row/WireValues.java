package com.aspcranes.crm.store.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Columns as Java values by name, for people to read: Money, Instant, Boolean and so on. A null is
 * an empty text.
 */
public final class WireValues {
  private WireValues() {}

  /** The columns that a wire row names; those this program does not know as their JSON text. */
  public static Map<String, Object> of(String tableName, JsonNode row) {
    Map<String, Object> named = new LinkedHashMap<>();
    Optional<Table> table = Tables.named(tableName).filter(known -> row.isObject());
    Map<String, Object> known = table.map(t -> of(t, overlaid(t, row))).orElse(Map.of());
    for (Iterator<Map.Entry<String, JsonNode>> each = row.fields(); each.hasNext(); ) {
      Map.Entry<String, JsonNode> column = each.next();
      Object value = known.get(column.getKey());
      named.put(column.getKey(), value == null ? text(column.getValue()) : value);
    }
    return named;
  }

  /** Every column of an entity. */
  public static Map<String, Object> ofEntity(Object entity) {
    Table table = Tables.of(entity.getClass());
    return of(table, table.codec().ofEntity(entity));
  }

  private static @Nullable Object[] overlaid(Table table, JsonNode row) {
    @Nullable Object[] values = new @Nullable Object[table.size()];
    table.codec().overlay(values, row);
    return values;
  }

  private static Map<String, Object> of(Table table, @Nullable Object[] values) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      Column column = table.column(i);
      named.put(column.name(), value == null ? "" : column.form().toJava(value, column.type()));
    }
    return named;
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
  }
}
