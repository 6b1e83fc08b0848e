package com.aspcranes.crm.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement put together from constant parts; every value is a parameter. Parameters may be
 * String, Long, Integer, Boolean, Instant, LocalDate, BigDecimal, Money or null.
 */
public final class Sql {
  private final StringBuilder text;
  private final List<@Nullable Object> args = new ArrayList<>();
  private boolean filtered;

  private Sql(String text, @Nullable Object... args) {
    this.text = new StringBuilder(text);
    this.args.addAll(Arrays.asList(args));
  }

  public static Sql of(String text, @Nullable Object... args) {
    return new Sql(text, args);
  }

  /** One more condition: the first begins WHERE. */
  public Sql where(String condition, @Nullable Object... values) {
    text.append(filtered ? " AND " : " WHERE ").append(condition);
    filtered = true;
    args.addAll(Arrays.asList(values));
    return this;
  }

  /** The condition, if there is a value for it. */
  public Sql whereGiven(String condition, @Nullable Object value) {
    return value == null ? this : where(condition, value);
  }

  /** {@code column IN (...)}; an empty list matches nothing. */
  public Sql whereIn(String column, List<String> values) {
    String marks = String.join(", ", values.stream().map(v -> "?").toList());
    return where(column + " IN (" + marks + ")", values.toArray());
  }

  public Sql then(String part, @Nullable Object... values) {
    text.append(' ').append(part);
    args.addAll(Arrays.asList(values));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<@Nullable Object> args() {
    return args;
  }
}
