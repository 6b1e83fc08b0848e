package com.aspcranes.crm.store.row;

import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A replicated table: its name on the wire and in both stores, its entity, its columns. */
public final class Table {
  /** Set by the server, whatever a client sends; never part of a mutation. */
  public static final Set<String> SERVER_KEPT =
      Set.of("row_version", "created_at", "updated_at", "created_by");

  private final String name;
  private final Class<?> entity;
  private final String key;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final @Nullable Object[] defaults;

  Table(Class<?> entity) {
    this.entity = entity;
    this.name =
        Objects.requireNonNull(entity.getAnnotation(jakarta.persistence.Table.class)).name();
    String key = "";
    for (Field field : entity.getFields()) {
      jakarta.persistence.Column column = field.getAnnotation(jakarta.persistence.Column.class);
      if (column != null) {
        places.put(column.name(), columns.size());
        columns.add(new Column(column.name(), field, Form.of(field.getGenericType())));
        key = field.isAnnotationPresent(Id.class) ? column.name() : key;
      }
    }
    this.key = key;
    this.defaults = new RowCodec(this).ofEntity(fresh());
  }

  public String name() {
    return name;
  }

  public Class<?> entity() {
    return entity;
  }

  /** Name of the key column: {@code id}, but {@code uid} of users. */
  public String key() {
    return key;
  }

  public RowCodec codec() {
    return new RowCodec(this);
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  public int size() {
    return columns.size();
  }

  /** Place of a column in a row's values; -1 for one that this program does not know. */
  public int place(String column) {
    return places.getOrDefault(column, -1);
  }

  Column column(int place) {
    return columns.get(place);
  }

  /** Column values of an entity nobody has touched; its key is null. */
  public @Nullable Object[] defaults() {
    return defaults.clone();
  }

  Object fresh() {
    try {
      return entity.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no public constructor: " + entity, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
