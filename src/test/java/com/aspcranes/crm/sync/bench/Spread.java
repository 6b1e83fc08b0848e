package com.aspcranes.crm.sync.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Times of one act, as they spread. */
final class Spread {
  private final List<Long> nanos = new ArrayList<>();

  void add(long time) {
    nanos.add(time);
  }

  void time(Runnable act) {
    long start = System.nanoTime();
    act.run();
    add(System.nanoTime() - start);
  }

  BigDecimal millis(int perThousand) {
    List<Long> sorted = nanos.stream().sorted().toList();
    long at = sorted.get(Math.min(sorted.size() - 1, sorted.size() * perThousand / 1000));
    return BigDecimal.valueOf(at).divide(BigDecimal.valueOf(1_000_000), 2, RoundingMode.HALF_UP);
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("runs", nanos.size())
        .put("median_ms", millis(500))
        .put("p95_ms", millis(950))
        .put("p99_ms", millis(990));
  }
}
