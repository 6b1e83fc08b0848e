package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.store.ListPage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Where a list's rows come from. The functions run in the background.
 *
 * @param all the filter that leaves everything a person usually wants to see
 * @param key of a row, unique within the list
 * @param count how many rows a filter leaves
 * @param tables whose changes make the list ask again
 */
public record ListSource<R, F>(
    F all,
    Function<? super R, ?> key,
    Reading<R, F> rows,
    ToLongFunction<? super F> count,
    Set<String> tables) {

  public ListSource {
    tables = Set.copyOf(tables);
  }

  /** A query; the order counts when the page does not hold all rows. */
  @FunctionalInterface
  public interface Reading<R, F> {
    List<R> read(F filter, Order order, ListPage page);
  }
}
