package com.aspcranes.crm.sync;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Bell;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs rounds on a thread of its own: after each local save, after a hint, when somebody asks, and
 * now and then anyway. Never blocks a screen and never ends by an error.
 */
public final class SyncLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SyncLoop.class);

  private final LocalStore store;
  private final Round round;
  private final Bell bell;
  private final Clock clock;
  private final StatusBoard board;
  private final Changes.Subscription watch;
  private final Thread thread = new Thread(this::live, "sync");
  private Consumer<SyncStatus> afterRound = status -> {};

  public SyncLoop(LocalStore store, Round round, Agenda agenda, Clock clock) {
    this.store = store;
    this.round = round;
    this.bell = new Bell(agenda);
    this.clock = clock;
    this.board =
        new StatusBoard(counted(new SyncStatus(false, clock.instant(), 0, 0, null, null, null)));
    this.watch = store.changes().subscribe(Set.of("outbox", "issue"), this::changed);
    round.onProgress(this::progressed);
    thread.setDaemon(true);
  }

  private void progressed(int tables, int ofTables, long rows) {
    if (bell.isClosed()) {
      // signed out in the middle of a first sync: nothing of it is kept
      throw new ServerException(Trouble.TRANSIENT, "57014", "the sync was ended", null);
    }
    SyncStatus.Progress now = new SyncStatus.Progress(tables, ofTables, rows);
    board.change(status -> status.withProgress(now));
  }

  public void start() {
    thread.start();
  }

  /** Set before the start: runs after each round, on its thread, and lets no error out. */
  void afterRound(Consumer<SyncStatus> told) {
    afterRound = told;
  }

  /** Asks for a round as soon as possible; returns at once. */
  public void syncNow() {
    bell.wanted();
  }

  /** The server rang. */
  public void hint() {
    bell.hinted();
  }

  public SyncStatus status() {
    return board.now();
  }

  /**
   * Tells the status now and whenever it changes, on the thread that changed it, until closed. Be
   * quick there.
   */
  public AutoCloseable onStatus(Consumer<SyncStatus> listener) {
    return board.listen(listener);
  }

  private void changed() {
    board.change(this::counted);
    if (board.now().waiting() > 0 && Thread.currentThread() != thread) {
      bell.written();
    }
  }

  private SyncStatus counted(SyncStatus status) {
    long waiting =
        count("SELECT count(*) AS n FROM outbox WHERE state IN ('waiting', 'sent', 'deferred')");
    long issues =
        count("SELECT count(*) AS n FROM issue WHERE resolved_at IS NULL AND parent_id IS NULL");
    return status.withCounts(waiting, issues);
  }

  private long count(String sql) {
    return store.read(session -> session.number(Sql.of(sql), "n"));
  }

  private void live() {
    while (bell.awaitDue()) {
      step();
    }
  }

  /**
   * One round now, on the caller's thread: for a loop that is not started.
   *
   * @return true if it went through
   */
  public boolean step() {
    boolean through = round();
    if (!bell.isClosed()) {
      afterRound.accept(board.now());
    }
    return through;
  }

  private boolean round() {
    bell.begun();
    try {
      Round.Done done = round.run();
      succeeded(done);
      return true;
    } catch (ServerException e) {
      failed(Problems.online(e), Problems.of(e));
      LOG.info("sync: {} ({})", e.getMessage(), e.sqlState());
    } catch (RuntimeException e) {
      // a fault of the disk or of this program: the thread must live to try again
      LOG.error("sync failed", e);
      failed(false, Problems.fault(e));
    }
    return false;
  }

  private void succeeded(Round.Done done) {
    bell.succeeded();
    board.change(
        was ->
            counted(
                new SyncStatus(
                    true,
                    null,
                    0,
                    0,
                    clock.instant(),
                    done.tooOld() ? Problems.TOO_OLD : null,
                    null)));
  }

  private void failed(boolean reached, @Nullable Refusal problem) {
    bell.failed();
    board.change(
        was ->
            counted(
                new SyncStatus(
                    reached,
                    reached
                        ? null
                        : was.offlineSince() == null ? clock.instant() : was.offlineSince(),
                    0,
                    0,
                    was.lastSync(),
                    problem,
                    null)));
  }

  /** Ends after the round that runs now. */
  @Override
  public void close() {
    watch.close();
    bell.close();
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
