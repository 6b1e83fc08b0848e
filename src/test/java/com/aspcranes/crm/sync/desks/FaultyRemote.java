package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.api.LeasedNumbers;
import com.aspcranes.crm.server.api.Snapshot;
import com.aspcranes.crm.sync.remote.Remote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The real server behind a line that breaks when a test says so. */
public final class FaultyRemote implements Remote {
  private final ApiCalls calls;
  private final Supplier<String> mint;
  private final Deque<Fault> faults = new ArrayDeque<>();
  private String token = "";
  private long nanos;

  /** What happens to the next call. */
  public enum Fault {
    /** The request never reaches the server. */
    LOST_REQUEST,
    /** The server has committed, the answer never comes back. */
    LOST_ANSWER
  }

  FaultyRemote(ApiCalls calls, Supplier<String> mint) {
    this.calls = calls;
    this.mint = mint;
  }

  /** Breaks the next calls, in this order. */
  public void breakNext(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** Nanoseconds spent in calls that were answered. */
  public long nanos() {
    return nanos;
  }

  /** No more faults. */
  public void mend() {
    faults.clear();
  }

  @Override
  public long linesOpened() {
    return calls.linesOpened();
  }

  @Override
  public <T> T inSnapshot(Function<Snapshot, T> work) {
    return call(() -> calls.inSnapshot(token(), work));
  }

  @Override
  public String push(UUID device, String batch) {
    return call(() -> calls.push(token(), device, batch));
  }

  @Override
  public String results(UUID device, long from) {
    return call(() -> calls.results(token(), device, from));
  }

  @Override
  public LeasedNumbers leaseNumbers(UUID device, String series) {
    return call(() -> calls.leaseNumbers(token(), device, series));
  }

  private <T> T call(Supplier<T> work) {
    Fault fault = faults.poll();
    if (fault == Fault.LOST_REQUEST) {
      throw broken();
    }
    long start = System.nanoTime();
    T answer = work.get();
    nanos += System.nanoTime() - start;
    if (fault == Fault.LOST_ANSWER) {
      throw broken();
    }
    return answer;
  }

  /** Signs in anew at the next call. */
  public void forgetToken() {
    token = "";
  }

  public void useToken(String given) {
    token = given;
  }

  private String token() {
    if (token.isEmpty()) {
      token = mint.get();
    }
    return token;
  }

  private static ServerException broken() {
    return new ServerException(Trouble.TRANSIENT, "08006", "the line broke", null);
  }
}
