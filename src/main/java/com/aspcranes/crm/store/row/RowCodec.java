package com.aspcranes.crm.store.row;

import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table between wire JSON, column values (Long, String or null, in the order of {@link
 * Table#columnNames}) and entities. Derived from the entity: there is no second list of types.
 */
public final class RowCodec {
  private final Table table;

  RowCodec(Table table) {
    this.table = table;
  }

  public @Nullable Object[] ofEntity(Object entity) {
    @Nullable Object[] values = new @Nullable Object[table.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.column(i).read(entity);
    }
    return values;
  }

  /** The entity of a row; a null in a column that cannot be null leaves the entity's default. */
  public Object toEntity(@Nullable Object[] values) {
    Object entity = table.fresh();
    for (int i = 0; i < values.length; i++) {
      table.column(i).write(entity, values[i]);
    }
    return entity;
  }

  /**
   * Columns that this program does not know are left out. What the row lacks is null, or the
   * default where the entity cannot hold null.
   *
   * @throws UncheckedIOException if it is no JSON object
   */
  public @Nullable Object[] ofWire(String json) {
    @Nullable Object[] values = new @Nullable Object[table.size()];
    try (JsonParser in = WireJson.mapper().createParser(json)) {
      in.nextToken();
      overlay(in, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    @Nullable Object[] defaults = table.defaults();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && table.column(i).primitive()) {
        values[i] = defaults[i];
      }
    }
    return values;
  }

  /** Lays the columns named in {@code set} over the row. */
  public void overlay(@Nullable Object[] values, JsonNode set) {
    try (JsonParser in = set.traverse(WireJson.mapper())) {
      in.nextToken();
      overlay(in, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void overlay(JsonParser in, @Nullable Object[] values) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("a row of " + table + " is no JSON object");
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      int place = table.place(in.currentName());
      JsonToken token = in.nextToken();
      if (place < 0) {
        in.skipChildren();
      } else if (token == JsonToken.VALUE_NULL) {
        values[place] = null;
      } else {
        values[place] = table.column(place).form().readWire(in);
      }
    }
  }

  public String toWire(@Nullable Object[] values) {
    BitSet all = new BitSet();
    all.set(0, values.length);
    return text(values, all);
  }

  /** The chosen columns as wire JSON. */
  public ObjectNode toNode(@Nullable Object[] values, BitSet places) {
    return (ObjectNode) WireJson.tree(text(values, places));
  }

  private String text(@Nullable Object[] values, BitSet places) {
    StringWriter json = new StringWriter(256);
    try (JsonGenerator out = WireJson.mapper().createGenerator(json)) {
      write(out, values, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  private void write(JsonGenerator out, @Nullable Object[] values, BitSet places)
      throws IOException {
    out.writeStartObject();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      out.writeFieldName(table.column(i).name());
      Object value = values[i];
      if (value == null) {
        out.writeNull();
      } else {
        table.column(i).form().writeWire(out, value);
      }
    }
    out.writeEndObject();
  }

  /** Places at which two rows differ; JSON is compared by content, not by its spelling. */
  public BitSet differences(@Nullable Object[] one, @Nullable Object[] other) {
    BitSet places = new BitSet();
    for (int i = 0; i < one.length; i++) {
      places.set(i, !same(i, one[i], other[i]));
    }
    return places;
  }

  private boolean same(int place, @Nullable Object one, @Nullable Object other) {
    if (Objects.equals(one, other)) {
      return true;
    }
    return one != null
        && other != null
        && table.column(place).form() == Form.JSON
        && (sameJson((String) one, (String) other)
            || sameJson(asWritten(place, one), asWritten(place, other)));
  }

  /** As this program would write it: {@code {}} is then the record whose parts are all null. */
  private String asWritten(int place, Object column) {
    Column json = table.column(place);
    return (String) json.form().toColumn(json.form().toJava(column, json.type()));
  }

  private static boolean sameJson(String one, String other) {
    return WireJson.tree(one)
        .equals(
            (a, b) ->
                a.isNumber() && b.isNumber()
                    ? a.decimalValue().compareTo(b.decimalValue())
                    : a.equals(b) ? 0 : 1,
            WireJson.tree(other));
  }
}
