package com.aspcranes.crm.store.row;

import java.lang.reflect.Field;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** One column of a replicated table, from one field of its entity. */
record Column(String name, Field field, Form form) {

  Type type() {
    return field.getGenericType();
  }

  /** A column that an entity cannot hold as null. */
  boolean primitive() {
    return field.getType().isPrimitive();
  }

  @Nullable Object read(Object entity) {
    try {
      Object value = field.get(entity);
      return value == null ? null : form.toColumn(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not public: " + field, e);
    }
  }

  void write(Object entity, @Nullable Object column) {
    try {
      if (column != null) {
        field.set(entity, form.toJava(column, type()));
      } else if (!primitive()) {
        field.set(entity, null);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not public: " + field, e);
    }
  }
}
