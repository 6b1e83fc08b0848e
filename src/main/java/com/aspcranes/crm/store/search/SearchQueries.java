package com.aspcranes.crm.store.search;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds records by letters anywhere in their names, numbers, phones and places. With one or two
 * letters: by the beginning of the name.
 */
public final class SearchQueries {
  private final LocalStore store;

  public SearchQueries(LocalStore store) {
    this.store = store;
  }

  /**
   * @param most how many of each kind
   * @return records whose title begins with what was typed first, then the others, newest first;
   *     kinds in a fixed order
   */
  public List<Found> search(String typed, int most) {
    Words words = Words.of(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    String start = words.prefix().toLowerCase(Locale.ROOT);
    return store.read(
        session -> {
          List<Found> found = new ArrayList<>();
          for (Searched kind : Searched.values()) {
            Sql sql = words.indexed() ? kind.matching(words, most) : kind.beginning(words, most);
            List<Found> hits =
                new ArrayList<>(
                    session.list(
                        sql,
                        row ->
                            new Found(
                                kind.table,
                                row.text("id"),
                                row.text("title"),
                                row.text("subtitle"))));
            hits.sort(
                Comparator.comparing(
                    hit -> !hit.title().toLowerCase(Locale.ROOT).startsWith(start)));
            found.addAll(hits);
          }
          return found;
        });
  }

  /**
   * A condition that keeps the rows of a searched table that contain what was typed.
   *
   * @param alias the table's name in the statement
   */
  public static Sql whereMatches(Sql sql, String table, String alias, String typed) {
    Words words = Words.of(typed);
    if (words.isEmpty()) {
      return sql;
    }
    return Searched.valueOf(table.toUpperCase(Locale.ROOT)).keep(sql, alias, words);
  }
}
