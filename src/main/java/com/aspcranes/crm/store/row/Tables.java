package com.aspcranes.crm.store.row;

import com.aspcranes.crm.store.type.EntityClasses;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The replicated tables by name and by entity, parents before children. */
public final class Tables {
  private static final Map<String, Table> BY_NAME = new LinkedHashMap<>();
  private static final Map<Class<?>, Table> BY_ENTITY = new LinkedHashMap<>();

  static {
    for (Class<?> entity : EntityClasses.REPLICATED) {
      Table table = new Table(entity);
      BY_NAME.put(table.name(), table);
      BY_ENTITY.put(entity, table);
    }
  }

  private Tables() {}

  public static Collection<Table> all() {
    return BY_NAME.values();
  }

  /** Empty for a table of a newer server. */
  public static Optional<Table> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * @throws IllegalArgumentException if this is no replicated entity
   */
  public static Table of(Class<?> entity) {
    Table table = BY_ENTITY.get(entity);
    if (table == null) {
      throw new IllegalArgumentException("not replicated: " + entity);
    }
    return table;
  }
}
