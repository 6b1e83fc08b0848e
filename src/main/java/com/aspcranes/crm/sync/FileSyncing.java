package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.FileCalls;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.sync.transfer.FileLine;
import com.aspcranes.crm.sync.transfer.FileLoop;
import java.time.Clock;

/** The bytes of one signed-in desk's files, put together: a loop and a line of their own. */
public final class FileSyncing implements AutoCloseable {
  private final ServerPool pool;
  private final FileLoop loop;

  /**
   * @param store replica of {@code who}; stays open until after {@link #close()}
   * @param sent runs after a file has gone up whole
   */
  public FileSyncing(
      LocalStore store,
      ContentStore content,
      SignedIn who,
      ServerSettings server,
      FileSettings limits,
      Clock clock,
      Runnable sent) {
    this.pool = new ServerPool(server.forFiles());
    FileLine line = new FileLine(new FileCalls(pool), who.tokens()::access, who.tokens()::refused);
    this.loop =
        new FileLoop(
            store,
            content,
            line,
            new FileLoop.Limits(limits.bytesPerSecond(), limits.cacheBytes(), clock),
            sent);
  }

  public void start() {
    loop.start();
  }

  /** All that can be carried now, on this thread, for a loop that was not started. */
  public boolean once() {
    return loop.step();
  }

  /** The line first: it may be in the middle of a chunk. */
  @Override
  public void close() {
    pool.close();
    loop.close();
  }
}
