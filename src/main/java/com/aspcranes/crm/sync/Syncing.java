package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Pace;
import com.aspcranes.crm.sync.remote.PostgresRemote;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The sync of one signed-in desk, put together: the loop and its doorbell. */
public final class Syncing implements AutoCloseable {
  private static final long HOUR = 3_600_000_000_000L;

  private final SyncLoop loop;
  private final Hints hints;
  private final boolean listens;

  /**
   * @param store replica of {@code who}; stays open until after {@link #close()}
   * @param pool to the company server; stays open likewise
   * @param book of {@code who}'s profile, the same that papers take their numbers from
   */
  public Syncing(LocalStore store, SignedIn who, ServerPool pool, NumberBook book, Clock clock) {
    PostgresRemote remote = new PostgresRemote(new ApiCalls(pool), who.tokens());
    Round round = new Round(store, remote, book, clock);
    Pace pace = Pace.forRole(who.session().role());
    Agenda agenda = new Agenda(pace, RandomGenerator.getDefault(), System.nanoTime());
    this.loop = new SyncLoop(store, round, agenda, clock);
    loop.afterRound(new DeskReport(store, new DeskCalls(pool), who.tokens(), clock));
    this.hints = new Hints(pool.settings(), loop::hint);
    this.listens = !pool.settings().pooler();
    AtomicLong renewed = new AtomicLong(System.nanoTime() - 2 * HOUR);
    AutoCloseable ignored =
        loop.onStatus(
            status -> {
              long last = renewed.get();
              boolean due = status.online() && System.nanoTime() - last > HOUR;
              if (due && renewed.compareAndSet(last, System.nanoTime())) {
                SignIn.reached(who.profile(), clock);
              }
            });
  }

  public void start() {
    loop.start();
    if (listens) {
      hints.start();
    }
  }

  /** Asks for a round as soon as possible; returns at once. */
  public void syncNow() {
    loop.syncNow();
  }

  /** One round on this thread, for a sync that was not started; true if it went through. */
  public boolean once() {
    return loop.step();
  }

  public SyncStatus status() {
    return loop.status();
  }

  /** As {@link SyncLoop#onStatus}. */
  public AutoCloseable onStatus(Consumer<SyncStatus> listener) {
    return loop.onStatus(listener);
  }

  @Override
  public void close() {
    hints.close();
    loop.close();
  }
}
