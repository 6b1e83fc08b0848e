package com.aspcranes.crm.store.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one commit changed: row ids by table; for a table changed as a whole, {@link #ALL}. */
public final class Touched {
  public static final String ALL = "*";
  private static final int NAMED = 1000;

  private final Map<String, Set<String>> rows = new HashMap<>();

  public void row(String table, String id) {
    Set<String> ids = rows.computeIfAbsent(table, t -> new HashSet<>());
    if (ids.size() < NAMED) {
      ids.add(id);
    } else {
      ids.add(ALL);
    }
  }

  public void table(String table) {
    row(table, ALL);
  }

  public boolean nothing() {
    return rows.isEmpty();
  }

  public Map<String, Set<String>> rows() {
    return rows;
  }
}
