package com.aspcranes.crm.store.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a person typed into a search field, as SQLite's trigram index wants it. */
public record Words(List<String> words) {
  /** Shorter words have no trigram. */
  private static final int TRIGRAM = 3;

  public static Words of(String typed) {
    return new Words(Arrays.stream(typed.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether the index can answer: else only the beginnings of names are looked at. */
  public boolean indexed() {
    return words.stream().anyMatch(Words::hasTrigram);
  }

  private static boolean hasTrigram(String word) {
    return word.codePointCount(0, word.length()) >= TRIGRAM;
  }

  /** Every longer word must occur; quoted, so that nothing typed is an operator. */
  public String match() {
    return words.stream()
        .filter(Words::hasTrigram)
        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(" AND "));
  }

  /** The words that {@link #match} leaves out. */
  public List<String> shortWords() {
    return words.stream().filter(word -> !hasTrigram(word)).toList();
  }

  public String prefix() {
    return words.isEmpty() ? "" : String.join(" ", words);
  }

  /** Above every text that begins so. */
  public String prefixEnd() {
    return prefix() + '\uffff';
  }
}
