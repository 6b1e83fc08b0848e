package com.aspcranes.crm.app.demo;

import java.util.List;
import java.util.Random;

/** Seeded choices, so that every demo company is the same one. */
final class Pick {
  private final Random random;

  Pick(long seed) {
    random = new Random(seed);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int from(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  String digits(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(10));
    }
    return text.toString();
  }
}
