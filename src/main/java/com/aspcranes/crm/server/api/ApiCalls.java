package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What a signed-in desk calls. Every call may throw {@link ServerException}. */
public final class ApiCalls {
  private final ServerPool pool;

  public ApiCalls(ServerPool pool) {
    this.pool = pool;
  }

  /** As {@link ServerPool#opened()}. */
  public long linesOpened() {
    return pool.opened();
  }

  /** One REPEATABLE READ READ ONLY transaction; the snapshot is void after it. */
  public <T> T inSnapshot(String token, Function<Snapshot, T> work) {
    return pool.snapshot(connection -> work.apply(new Snapshot(connection, token)));
  }

  /**
   * One autocommit call: effects and ledger commit together.
   *
   * @param batch JSON array of at most 500 mutations, their {@code seq} without a gap
   * @return JSON {@code {results: [{mid, seq, status, why, message, server, detail}]}}
   */
  public String push(String token, UUID device, String batch) {
    return answer("select api.push(?, ?, ?::jsonb)", token, device, batch);
  }

  /**
   * As {@link #push} answered before, as for acknowledgements that got lost.
   *
   * @param from lowest sequence number asked for; at most 500 results come
   */
  public String results(String token, UUID device, long from) {
    return answer("select api.results(?, ?, ?)", token, device, from);
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

  private String answer(String sql, Object... arguments) {
    return Objects.requireNonNullElse(Bind.ask(pool, sql, arguments), "{}");
  }
}
