package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.cli.bench.Timings;
import com.aspcranes.crm.server.bench.Yardsticks;
import com.aspcranes.crm.sync.SyncLoop;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** From a save to the server's word, one by one; and an outbox of a long time offline. */
final class UploadBench {
  private static final int SINGLE = 200;
  private static final int WARM = 50;
  private static final int MANY = 2_000;

  private UploadBench() {}

  static ObjectNode run(BenchCompany company) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    try (Yardsticks yardsticks = new Yardsticks(company.sql(), company.folder())) {
      single(company, yardsticks, json);
      drain(company, yardsticks, json.putObject("drain"));
    }
    return json;
  }

  private static void single(BenchCompany company, Yardsticks yardsticks, ObjectNode json) {
    List<Long> saved = new ArrayList<>();
    List<Long> calls = new ArrayList<>();
    List<Long> inserts = new ArrayList<>();
    Semaphore acknowledged = new Semaphore(0);
    try (BenchDesk desk = company.desk(company.person("sales_agent", "Asha"), "one");
        SyncLoop loop = desk.loop("operations_manager")) {
      desk.sync();
      AutoCloseable ignored =
          loop.onStatus(
              status -> {
                if (status.waiting() == 0) {
                  acknowledged.release();
                }
              });
      loop.start();
      for (int i = 0; i < SINGLE + WARM; i++) {
        // the round of the one before is over by then
        LockSupport.parkNanos(50_000_000L);
        acknowledged.drainPermits();
        long waited = desk.remote().waited();
        long start = System.nanoTime();
        desk.saveLead(i);
        acknowledged.acquireUninterruptibly();
        long took = System.nanoTime() - start;
        LockSupport.parkNanos(50_000_000L);
        long bare = yardsticks.insertCommit();
        if (i >= WARM) {
          saved.add(took);
          calls.add(desk.remote().waited() - waited);
          inserts.add(bare);
        }
      }
    }
    Timings single = Timings.of(saved);
    json.set("save_to_acknowledged", single.json());
    json.set("of_that_the_call_to_the_server", Timings.of(calls).json());
    json.set("yardstick_insert_commit", Timings.of(inserts).json());
    json.put("ratio_to_yardstick", single.ratio(Timings.of(inserts)));
  }

  private static void drain(BenchCompany company, Yardsticks yardsticks, ObjectNode json) {
    // the first warms up this JVM and is not told
    for (int run = 0; run < 3; run++) {
      try (BenchDesk desk = company.desk(company.person("sales_agent", "Ravi"), "drain" + run)) {
        desk.sync();
        for (int i = 0; i < MANY; i++) {
          desk.saveLead(i);
        }
        long bare = yardsticks.insertBatch(MANY);
        long waited = desk.remote().waited();
        long start = System.nanoTime();
        int sent = desk.sync().sent();
        long took = System.nanoTime() - start;
        if (sent != MANY) {
          throw new IllegalStateException(sent + " were sent of " + MANY);
        }
        json.put("mutations", MANY);
        json.put("per_second", MANY * 1_000_000_000L / took);
        json.put("waiting_for_the_server_percent", 100 * (desk.remote().waited() - waited) / took);
        json.put("yardstick_batch_insert_per_second", MANY * 1_000_000_000L / bare);
        json.put("ratio_to_yardstick", Yardsticks.ratio(took, bare));
      }
    }
  }
}
