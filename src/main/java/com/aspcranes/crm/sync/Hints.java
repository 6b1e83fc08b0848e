package com.aspcranes.crm.sync;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.hint.HintLine;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for the server's doorbell. Only makes things faster: without it, polling alone is right.
 */
final class Hints implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hints.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);
  private static final int LONGEST_PAUSE = 60_000;

  private final ServerSettings settings;
  private final Runnable ring;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::live, "sync-hints");
  private volatile @Nullable HintLine open;

  Hints(ServerSettings settings, Runnable ring) {
    this.settings = settings;
    this.ring = ring;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void live() {
    int pause = 1_000;
    boolean ended = false;
    while (!ended) {
      try (HintLine line = HintLine.open(settings)) {
        open = line;
        // what rang while nobody listened
        ring.run();
        pause = 1_000;
        listen(line);
        ended = true;
      } catch (ServerException e) {
        LOG.debug("no hints: {}", e.getMessage());
        ended = ended(pause / 2 + RandomGenerator.getDefault().nextInt(pause));
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
  }

  private void listen(HintLine line) {
    while (closed.getCount() > 0) {
      if (line.await(HEARTBEAT)) {
        ring.run();
      }
    }
  }

  private boolean ended(int millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Override
  public void close() {
    closed.countDown();
    HintLine line = open;
    if (line != null) {
      line.close();
    }
  }
}
