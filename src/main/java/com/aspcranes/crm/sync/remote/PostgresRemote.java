package com.aspcranes.crm.sync.remote;

import com.aspcranes.crm.auth.Tokens;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.api.LeasedNumbers;
import com.aspcranes.crm.server.api.Snapshot;
import java.util.UUID;
import java.util.function.Function;

/** The real one. A token that the server no longer takes is renewed once and the call repeated. */
public final class PostgresRemote implements Remote {
  private final ApiCalls calls;
  private final Tokens tokens;

  public PostgresRemote(ApiCalls calls, Tokens tokens) {
    this.calls = calls;
    this.tokens = tokens;
  }

  @Override
  public long linesOpened() {
    return calls.linesOpened();
  }

  @Override
  public <T> T inSnapshot(Function<Snapshot, T> work) {
    return withToken(token -> calls.inSnapshot(token, work));
  }

  @Override
  public String push(UUID device, String batch) {
    return withToken(token -> calls.push(token, device, batch));
  }

  @Override
  public String results(UUID device, long from) {
    return withToken(token -> calls.results(token, device, from));
  }

  @Override
  public LeasedNumbers leaseNumbers(UUID device, String series) {
    return withToken(token -> calls.leaseNumbers(token, device, series));
  }

  // Safe to repeat: a call without a live identity did nothing.
  private <T> T withToken(Function<String, T> call) {
    String token = tokens.access();
    try {
      return call.apply(token);
    } catch (ServerException e) {
      if (e.trouble() != Trouble.IDENTITY) {
        throw e;
      }
      tokens.refused(token);
      return call.apply(tokens.access());
    }
  }
}
