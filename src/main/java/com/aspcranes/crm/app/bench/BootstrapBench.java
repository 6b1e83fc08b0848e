package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.server.bench.BareCopy;
import com.aspcranes.crm.server.bench.LargeCompany;
import com.aspcranes.crm.server.bench.Yardsticks;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The first pull of a new desk, as an admin sees it: under row rights, with indexes and search. */
final class BootstrapBench {
  private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
  private static final int RUNS = 3;

  private BootstrapBench() {}

  static ObjectNode run(BenchCompany company) {
    LargeCompany.fill(company.sql(), ROWS);
    String uid =
        company.sql().ask("select uid from crm.users where role = 'admin' order by uid limit 1");
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    long best = Long.MAX_VALUE;
    long bare = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      bare =
          Math.min(bare, BareCopy.run(company.sql(), company.folder().resolve("bare" + i + ".db")));
      try (BenchDesk desk = company.desk(uid, "desk" + i)) {
        long start = System.nanoTime();
        int rows = desk.sync().received();
        best = Math.min(best, System.nanoTime() - start);
        json.put("rows", rows);
      }
    }
    json.put("first_pull_ms", best / 1_000_000);
    json.put("rows_per_second", json.get("rows").asLong() * 1_000_000_000L / best);
    json.put("yardstick_bare_copy_ms", bare / 1_000_000);
    return json.put("ratio_to_yardstick", Yardsticks.ratio(best, bare));
  }
}
