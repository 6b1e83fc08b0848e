package com.aspcranes.crm.sync.transfer;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.content.Eviction;
import com.aspcranes.crm.store.content.Kept;
import com.aspcranes.crm.store.transfer.Transfer;
import com.aspcranes.crm.store.transfer.Transfers;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Bell;
import com.aspcranes.crm.sync.pace.Pace;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the bytes of files on a thread of its own, so that a video never holds up a booking. It
 * wakes when rows or the queue change, and now and then anyway; a broken line makes it wait longer
 * and longer, up to a minute.
 */
public final class FileLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FileLoop.class);
  private static final Pace PACE =
      new Pace(
          Duration.ofSeconds(20),
          Duration.ofMillis(250),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));

  private final LocalStore store;
  private final ContentStore content;
  private final Transfers queue;
  private final Carrier carrier;
  private final Runnable sent;
  private final long cacheBytes;
  private final Clock clock;
  private final Bell bell =
      new Bell(new Agenda(PACE, RandomGenerator.getDefault(), System.nanoTime()));
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Changes.Subscription watch;
  private final Thread thread = new Thread(this::live, "files");
  private volatile boolean news;
  private volatile @Nullable Thread worker;

  /**
   * @param limits how fast, and how much may stay here
   * @param sent runs after a file has gone up whole: the row that says so waits at the server
   */
  public FileLoop(
      LocalStore store, ContentStore content, FileLine line, Limits limits, Runnable sent) {
    this.store = store;
    this.content = content;
    this.queue = store.transfers();
    this.sent = sent;
    this.cacheBytes = limits.cacheBytes();
    this.clock = limits.clock();
    Pacer pacer = new Pacer(limits.bytesPerSecond(), closed);
    this.carrier = new Carrier(queue, content, line, pacer, () -> !news && !isClosed());
    this.watch = store.changes().subscribe(Set.of("files", Transfers.TABLE), this::changed);
    thread.setDaemon(true);
    queue.rest();
  }

  /**
   * @param bytesPerSecond 0 for no limit
   * @param cacheBytes kept of what the server has too
   */
  public record Limits(long bytesPerSecond, long cacheBytes, Clock clock) {}

  public void start() {
    thread.start();
  }

  private void changed() {
    if (Thread.currentThread() != worker) {
      news = true;
      bell.written();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void live() {
    while (bell.awaitDue()) {
      boolean ignored = step();
    }
  }

  /**
   * Carries all that can be carried now, on the caller's thread: for a loop that is not started.
   *
   * @return false if the line broke
   */
  public boolean step() {
    bell.begun();
    worker = Thread.currentThread();
    try {
      carryAll();
      makeRoom();
      bell.succeeded();
      return true;
    } catch (ServerException e) {
      LOG.info("files: {} ({})", e.getMessage(), e.sqlState());
    } catch (RuntimeException e) {
      // a fault of the disk or of this program: the thread must live to try again
      LOG.error("files failed", e);
    }
    bell.failed();
    if (!isClosed()) {
      queue.pause();
    }
    return false;
  }

  private void carryAll() {
    Optional<Transfer> next = next();
    while (next.isPresent() && !isClosed()) {
      if (carrier.carry(next.get())) {
        sent.run();
      }
      next = next();
    }
  }

  private Optional<Transfer> next() {
    news = false;
    int ignored = queue.follow(store.uid(), content::has);
    return queue.next();
  }

  /** Not before the first pull: a fresh replica names nothing yet. */
  private void makeRoom() {
    if (store.applyDoor().fact("cursor").isEmpty()) {
      return;
    }
    for (Kept each :
        Eviction.of(
            content.all(), queue.named(), queue.pinned(store.uid()), cacheBytes, clock.instant())) {
      LOG.debug("files: {} leaves this desk: {}", each.sha256(), content.remove(each.sha256()));
    }
  }

  /** Ends after the chunk that is under way; closing the pool ends that too. */
  @Override
  public void close() {
    watch.close();
    closed.countDown();
    bell.close();
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
