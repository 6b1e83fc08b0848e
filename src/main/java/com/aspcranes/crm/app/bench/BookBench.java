package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.server.bench.BareBookings;
import com.aspcranes.crm.server.bench.Yardsticks;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/**
 * Many dispatchers on few cranes: book, move, put back, cancel, three acts a push; beside the same
 * on a bare table whose exclusion constraint has to do it alone.
 */
final class BookBench {
  private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));

  private BookBench() {}

  static ObjectNode run(BenchCompany company) {
    Bookings ours = Bookings.of(company);
    Map<String, Integer> decided = all(ours::writer);
    BareBookings bare = BareBookings.of(company.sql());
    Map<String, Integer> bareDecided = all(bare::writer);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("writers", BareBookings.WRITERS)
        .put("cranes", BareBookings.CRANES)
        .put("seconds", LONG.toSeconds());
    json.put("acts_per_second", perSecond(decided));
    json.set("verdicts", verdicts(decided));
    json.put("overlaps", ours.overlaps());
    json.put("yardstick_acts_per_second", perSecond(bareDecided));
    json.set("yardstick_verdicts", verdicts(bareDecided));
    return json.put(
        "throughput_ratio", Yardsticks.ratio(sum(decided), Math.max(1, sum(bareDecided))));
  }

  private static Map<String, Integer> all(
      BiFunction<Integer, Long, Callable<Map<String, Integer>>> writers) {
    ExecutorService threads = Executors.newFixedThreadPool(BareBookings.WRITERS);
    try {
      long end = System.nanoTime() + LONG.toNanos();
      List<Future<Map<String, Integer>>> running = new ArrayList<>();
      for (int i = 0; i < BareBookings.WRITERS; i++) {
        running.add(threads.submit(writers.apply(i, end)));
      }
      Map<String, Integer> verdicts = new TreeMap<>();
      for (Future<Map<String, Integer>> writer : running) {
        writer.get().forEach((word, times) -> verdicts.merge(word, times, Integer::sum));
      }
      return verdicts;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int sum(Map<String, Integer> verdicts) {
    return verdicts.entrySet().stream()
        .filter(verdict -> !verdict.getKey().startsWith("again"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static long perSecond(Map<String, Integer> verdicts) {
    return sum(verdicts) / LONG.toSeconds();
  }

  private static ObjectNode verdicts(Map<String, Integer> verdicts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    verdicts.forEach(json::put);
    return json;
  }
}
