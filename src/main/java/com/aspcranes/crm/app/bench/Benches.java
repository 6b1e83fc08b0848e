package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.app.bench.board.BoardBench;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The benchmarks that need a server or a screen. */
public final class Benches {
  private Benches() {}

  public static Map<String, Supplier<ObjectNode>> byName() {
    return Map.of(
        "bootstrap", on(BootstrapBench::run),
        "latency", on(LatencyBench::run),
        "upload", on(UploadBench::run),
        "storm", on(StormBench::run),
        "idle", on(IdleBench::run),
        "book", on(BookBench::run),
        "board", BoardBench::run);
  }

  private static Supplier<ObjectNode> on(Function<BenchCompany, ObjectNode> bench) {
    return () -> {
      try (BenchCompany company = BenchCompany.open()) {
        return bench.apply(company);
      }
    };
  }
}
