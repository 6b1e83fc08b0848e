package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a signed-in desk calls. Every call may throw {@link ServerException}. */
public final class ApiCalls {
  private final ServerPool pool;

  public ApiCalls(ServerPool pool) {
    this.pool = pool;
  }

  /** One REPEATABLE READ READ ONLY transaction; the snapshot is void after it. */
  public <T> T inSnapshot(String token, Function<Snapshot, T> work) {
    return pool.snapshot(connection -> work.apply(new Snapshot(connection, token)));
  }

  /**
   * One autocommit call: effects and ledger commit together.
   *
   * @param batch JSON array of at most 50 mutations, their {@code seq} without a gap
   */
  public List<PushResult> push(String token, UUID device, String batch) {
    String answer = Bind.ask(pool, "select api.push(?, ?, ?::jsonb)", token, device, batch);
    return PushResult.listOf(Json.read(answer).path("results"));
  }

  /** Results of my device from a sequence number on, as for acknowledgements that got lost. */
  public List<PushResult> results(String token, UUID device, long from) {
    String answer = Bind.ask(pool, "select api.results(?, ?, ?)", token, device, from);
    var node = Json.read(answer);
    return PushResult.listOf(node.isArray() ? node : node.path("results"));
  }

  /**
   * Numbers that this device may use without asking.
   *
   * @param series quotation, job or equipment
   */
  public LeasedNumbers leaseNumbers(String token, UUID device, String series) {
    String answer = Bind.ask(pool, "select api.lease_numbers(?, ?, ?)", token, device, series);
    return LeasedNumbers.of(series, Json.read(answer));
  }
}
