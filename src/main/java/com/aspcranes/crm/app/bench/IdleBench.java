package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.server.bench.Yardsticks;
import com.aspcranes.crm.server.hint.HintLine;
import com.aspcranes.crm.sync.SyncLoop;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What desks cost the server while nobody does anything: polls, and lines that wait for hints. */
final class IdleBench {
  private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("bench.seconds", 120));

  private IdleBench() {}

  static ObjectNode run(BenchCompany company) {
    List<SyncLoop> loops = new ArrayList<>();
    List<HintLine> lines = new ArrayList<>();
    try (ManyDesks many = ManyDesks.open(company)) {
      for (BenchDesk desk : many.desks()) {
        SyncLoop loop = desk.loop("sales_agent");
        loops.add(loop);
        loop.start();
        lines.add(HintLine.open(company.client()));
      }
      // one poll of everybody: every desk has been seen and its connection stands
      LockSupport.parkNanos(Duration.ofSeconds(80).toNanos());
      Duration before = spent(company);
      LockSupport.parkNanos(LONG.toNanos());
      Duration spent = spent(company).minus(before);
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("desks", ManyDesks.DESKS).put("seconds", LONG.toSeconds());
      json.put("server_cpu_ms", spent.toMillis());
      return json.put(
          "percent_of_one_core", Yardsticks.ratio(100 * spent.toMillis(), LONG.toMillis()));
    } finally {
      loops.forEach(SyncLoop::close);
      lines.forEach(HintLine::close);
    }
  }

  /** Processor time of the server's processes that are still there. */
  private static Duration spent(BenchCompany company) {
    ProcessHandle server = company.process();
    return Stream.concat(Stream.of(server), server.descendants())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
