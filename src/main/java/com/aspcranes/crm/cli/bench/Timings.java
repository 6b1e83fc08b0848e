package com.aspcranes.crm.cli.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/** How long one act took each time, sorted; nanoseconds. */
public record Timings(long[] nanos) {

  /** Runs the act for a warm-up and then that often, timing each. */
  public static Timings of(int times, IntConsumer act) {
    for (int i = 0; i < times; i++) {
      act.accept(i);
    }
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      act.accept(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return new Timings(nanos);
  }

  /** What was measured elsewhere. */
  public static Timings of(Collection<Long> nanos) {
    return new Timings(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  /** The median; nanoseconds. */
  public long median() {
    return nanos[nanos.length / 2];
  }

  private BigDecimal micros(int perThousand) {
    long nanosAt = nanos[Math.min(nanos.length - 1, nanos.length * perThousand / 1000)];
    return BigDecimal.valueOf(nanosAt).divide(BigDecimal.valueOf(1000), 1, RoundingMode.HALF_UP);
  }

  /** Median, p95, p99 and the number of runs, in microseconds. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("runs", nanos.length);
    json.put("median_us", micros(500));
    json.put("p95_us", micros(950));
    json.put("p99_us", micros(990));
    return json;
  }

  /** How many times longer than the yardstick, by the medians. */
  public BigDecimal ratio(Timings yardstick) {
    BigDecimal own = BigDecimal.valueOf(nanos[nanos.length / 2]);
    long other = Math.max(1, yardstick.nanos[yardstick.nanos.length / 2]);
    return own.divide(BigDecimal.valueOf(other), 3, RoundingMode.HALF_UP);
  }
}
