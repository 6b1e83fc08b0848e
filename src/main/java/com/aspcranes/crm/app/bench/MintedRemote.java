package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.api.LeasedNumbers;
import com.aspcranes.crm.server.api.Snapshot;
import com.aspcranes.crm.sync.remote.Remote;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** The server with a token that was made without a password; counts the time spent waiting. */
final class MintedRemote implements Remote {
  private final ApiCalls calls;
  private final String token;
  private final AtomicLong waited = new AtomicLong();

  MintedRemote(ApiCalls calls, String token) {
    this.calls = calls;
    this.token = token;
  }

  /** Nanoseconds spent in calls so far. */
  long waited() {
    return waited.get();
  }

  @Override
  public long linesOpened() {
    return calls.linesOpened();
  }

  @Override
  public <T> T inSnapshot(Function<Snapshot, T> work) {
    return calls.inSnapshot(token, work);
  }

  @Override
  public String push(UUID device, String batch) {
    return timed(() -> calls.push(token, device, batch));
  }

  @Override
  public String results(UUID device, long from) {
    return calls.results(token, device, from);
  }

  @Override
  public LeasedNumbers leaseNumbers(UUID device, String series) {
    return calls.leaseNumbers(token, device, series);
  }

  private <T> T timed(Supplier<T> call) {
    long start = System.nanoTime();
    T answer = call.get();
    waited.addAndGet(System.nanoTime() - start);
    return answer;
  }
}
