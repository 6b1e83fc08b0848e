package com.aspcranes.crm.store;

/**
 * The part of a list that is looked at.
 *
 * @param from rows passed over, from 0
 * @param most rows returned at most
 */
public record ListPage(int from, int most) {
  public static final ListPage FIRST = new ListPage(0, 200);

  public static ListPage all() {
    return new ListPage(0, Integer.MAX_VALUE);
  }

  /** Ends a statement. */
  public Sql of(Sql sql) {
    return sql.then("LIMIT ? OFFSET ?", most, from);
  }
}
