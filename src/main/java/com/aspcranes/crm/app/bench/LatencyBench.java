package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.cli.bench.Timings;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.bench.OtherDesk;
import com.aspcranes.crm.server.bench.Yardsticks;
import com.aspcranes.crm.server.hint.HintLine;
import com.aspcranes.crm.sync.SyncLoop;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** From another desk's commit on the server to the row in this replica and its screens told. */
final class LatencyBench {
  private static final int CHANGES = 200;
  private static final int WARM = 50;

  private LatencyBench() {}

  static ObjectNode run(BenchCompany company) {
    List<Long> bare = new ArrayList<>();
    Timings arrival = arrival(company, bare);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("commit_to_shown", arrival.json());
    json.set("yardstick_select_1_and_sqlite_commit", Timings.of(bare).json());
    return json.put("ratio_to_yardstick", arrival.ratio(Timings.of(bare)));
  }

  private static Timings arrival(BenchCompany company, List<Long> bare) {
    String uid = company.person("sales_agent", "Asha");
    Semaphore arrived = new Semaphore(0);
    List<Long> nanos = new ArrayList<>();
    try (BenchDesk desk = company.desk(uid, "desk");
        SyncLoop loop = desk.loop("operations_manager");
        HintLine line = HintLine.open(company.client());
        OtherDesk other = new OtherDesk(company.sql());
        Yardsticks yardsticks = new Yardsticks(company.sql(), company.folder())) {
      desk.sync();
      AutoCloseable ignored = desk.store().changes().subscribe(Set.of("leads"), arrived::release);
      listen(line, loop);
      loop.start();
      for (int i = 0; i < CHANGES + WARM; i++) {
        // hints that follow each other at once are put together on purpose
        LockSupport.parkNanos(300_000_000L);
        other.change(uid);
        arrived.drainPermits();
        long start = System.nanoTime();
        other.commit();
        arrived.acquireUninterruptibly();
        if (i >= WARM) {
          nanos.add(System.nanoTime() - start);
          bare.add(yardsticks.roundAndLocalCommit());
        }
      }
    }
    return Timings.of(nanos);
  }

  private static void listen(HintLine line, SyncLoop loop) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  if (line.await(Duration.ofSeconds(30))) {
                    loop.hint();
                  }
                }
              } catch (ServerException e) {
                // closed: the run is over
              }
            },
            "hints");
    thread.setDaemon(true);
    thread.start();
  }
}
