package com.aspcranes.crm.ui.control.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a list is sorted.
 *
 * @param column id of a table column; null for the list's own order
 */
public record Order(@Nullable String column, boolean descending) {
  public static final Order OWN = new Order(null, false);

  /** An order that a query knows. */
  public record By<S>(S column, boolean descending) {}

  /**
   * The query's sort for the column, or the list's own sort where the query knows none.
   *
   * @param sorts by column id
   */
  public <S> By<S> of(Map<String, S> sorts, S own, boolean ownDescending) {
    S known = column == null ? null : sorts.get(column);
    return known == null ? new By<>(own, ownDescending) : new By<>(known, descending);
  }
}
