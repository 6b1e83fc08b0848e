package com.aspcranes.crm.report.sheet;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written. A cell is null or one of String, Money, BigDecimal, Integer, Long,
 * Boolean, LocalDate and Instant; it stays a number or a date in the file.
 *
 * @param name of the list, as a person reads it
 * @param titles of the columns
 */
public record Sheet(String name, List<String> titles, Iterable<? extends List<?>> rows, long size) {
  public Sheet {
    titles = List.copyOf(titles);
  }

  /**
   * @param columns what each title's column holds for a row
   */
  public static <R> Sheet of(
      String name,
      List<String> titles,
      List<R> rows,
      List<? extends Function<? super R, ? extends @Nullable Object>> columns) {
    Iterable<List<?>> cells =
        () -> rows.stream().<List<?>>map(row -> SheetRow.of(row, columns)).iterator();
    return new Sheet(name, titles, cells, rows.size());
  }
}
