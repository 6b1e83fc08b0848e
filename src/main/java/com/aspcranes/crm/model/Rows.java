package com.aspcranes.crm.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Entities as values: their fields are public and flat, so a copy is a copy of each. */
public final class Rows {
  private Rows() {}

  /** A second row with the same fields; changing it leaves the first as it was seen. */
  public static <R> R copyOf(R row) {
    try {
      @SuppressWarnings("unchecked")
      R copy = (R) row.getClass().getDeclaredConstructor().newInstance();
      for (Field field : row.getClass().getFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.set(copy, field.get(row));
        }
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no entity: " + row.getClass(), e);
    }
  }
}
