package com.aspcranes.crm.sync.transfer;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.api.FileCalls;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The server's file calls with a live token; one it no longer takes is renewed once. */
public final class FileLine {
  private final FileCalls calls;
  private final Supplier<String> token;
  private final Consumer<String> refused;

  /**
   * @param token gives the one in force
   * @param refused is told one that the server did not take
   */
  public FileLine(FileCalls calls, Supplier<String> token, Consumer<String> refused) {
    this.calls = calls;
    this.token = token;
    this.refused = refused;
  }

  Set<Integer> chunks(String fileId) {
    return withToken(live -> calls.chunks(live, fileId));
  }

  FileCalls.Put put(String fileId, int number, byte[] chunk, Pacer pacer) {
    return withToken(live -> calls.put(live, fileId, number, pacer.slowly(chunk), chunk.length));
  }

  boolean reuse(String fileId) {
    return withToken(live -> calls.reuse(live, fileId));
  }

  byte[] get(String fileId, int number) {
    return withToken(live -> calls.get(live, fileId, number));
  }

  // Safe to repeat: a call without a live identity did nothing.
  private <T> T withToken(Function<String, T> call) {
    String live = token.get();
    try {
      return call.apply(live);
    } catch (ServerException e) {
      if (e.trouble() != Trouble.IDENTITY) {
        throw e;
      }
      refused.accept(live);
      return call.apply(token.get());
    }
  }
}
