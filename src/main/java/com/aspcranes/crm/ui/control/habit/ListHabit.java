package com.aspcranes.crm.ui.control.habit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes one list; columns by their ids.
 *
 * @param order of the columns; columns it does not name come last
 * @param widths in pixels, of those that were ever laid out
 * @param sort the column sorted by; null for the list's own order
 */
public record ListHabit(
    List<String> order,
    Set<String> hidden,
    Map<String, Integer> widths,
    @Nullable String sort,
    boolean descending) {
  public static final ListHabit NONE = new ListHabit(List.of(), Set.of(), Map.of(), null, false);

  public ListHabit {
    order = List.copyOf(order);
    hidden = Set.copyOf(hidden);
    widths = Map.copyOf(widths);
  }
}
