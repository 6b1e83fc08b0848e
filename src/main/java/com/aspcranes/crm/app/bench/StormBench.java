package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.bench.Yardsticks;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The server comes back after an hour: every desk pulls within the jitter of its retries. */
final class StormBench {
  private static final long JITTER = 10_000_000_000L;

  private StormBench() {}

  static ObjectNode run(BenchCompany company) {
    try (ManyDesks many = ManyDesks.open(company)) {
      // each desk's first round has no cursor of its own line yet
      many.desks().forEach(BenchDesk::sync);
      many.anHourPasses();
      long alone = System.nanoTime();
      many.desks().forEach(BenchDesk::sync);
      alone = System.nanoTime() - alone;
      many.anHourPasses();
      AtomicInteger refused = new AtomicInteger();
      AtomicInteger received = new AtomicInteger();
      long start = System.nanoTime();
      List<Thread> threads = new ArrayList<>();
      Random random = new Random(300);
      for (BenchDesk desk : many.desks()) {
        long due = start + (long) (random.nextDouble() * JITTER);
        threads.add(new Thread(() -> received.addAndGet(pull(desk, due, refused))));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      long storm = System.nanoTime() - start;
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("desks", ManyDesks.DESKS).put("rows_received", received.get());
      json.put("converged_ms", storm / 1_000_000);
      json.put("calls_refused", refused.get());
      json.put("yardstick_one_after_another_ms", alone / 1_000_000);
      return json.put(
          "ratio_to_jitter_and_twice_that", Yardsticks.ratio(storm, JITTER + 2 * alone));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int pull(BenchDesk desk, long due, AtomicInteger refused) {
    LockSupport.parkNanos(due - System.nanoTime());
    while (true) {
      try {
        return desk.sync().received();
      } catch (ServerException e) {
        refused.incrementAndGet();
        LockSupport.parkNanos(1_000_000_000L);
      }
    }
  }
}
