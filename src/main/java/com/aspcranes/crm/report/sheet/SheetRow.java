package com.aspcranes.crm.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row's cells; null where there is nothing. */
final class SheetRow {
  private SheetRow() {}

  static <R> List<@Nullable Object> of(
      R row, List<? extends Function<? super R, ? extends @Nullable Object>> columns) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Function<? super R, ? extends @Nullable Object> column : columns) {
      cells.add(column.apply(row));
    }
    return cells;
  }
}
