package com.aspcranes.crm.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which letters of a text were typed. */
final class Match {
  private Match() {}

  /** A stretch of text, typed or not. */
  record Part(String text, boolean typed) {}

  /** Whether every word typed occurs somewhere in the text. */
  static boolean fits(String text, String typed) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words(typed).stream().allMatch(lower::contains);
  }

  /** The text cut at the words typed; put together again it is the text. */
  static List<Part> parts(String text, String typed) {
    boolean[] hit = new boolean[text.length()];
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      for (String word : words(typed)) {
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
          Arrays.fill(hit, at, at + word.length(), true);
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || hit[at] != hit[from]) {
        parts.add(new Part(text.substring(from, at), hit[from]));
        from = at;
      }
    }
    return parts;
  }

  private static List<String> words(String typed) {
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
