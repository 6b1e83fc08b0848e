package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.Round;
import com.aspcranes.crm.sync.SyncLoop;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Pace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/** One person at one computer. */
final class BenchDesk implements AutoCloseable {
  private final String uid;
  private final LocalStore store;
  private final ServerPool pool;
  private final MintedRemote remote;
  private final Round round;

  BenchDesk(String uid, Path folder, ServerPool pool, MintedRemote remote) {
    this.uid = uid;
    this.pool = pool;
    this.remote = remote;
    this.store =
        LocalStore.open(folder.resolve("crm.db"), new StoreOptions(uid, Clock.systemUTC(), true));
    NumberBook book = new NumberBook(new PrivateFile(folder.resolve("numbers")), "bench");
    this.round = new Round(store, remote, book, Clock.systemUTC());
  }

  String uid() {
    return uid;
  }

  LocalStore store() {
    return store;
  }

  MintedRemote remote() {
    return remote;
  }

  /** One round on this thread. */
  Round.Done sync() {
    return round.run();
  }

  /** The desk's own thread of rounds, not yet started. */
  SyncLoop loop(String role) {
    Agenda agenda = new Agenda(Pace.forRole(role), new Random(uid.hashCode()), System.nanoTime());
    return new SyncLoop(store, round, agenda, Clock.systemUTC());
  }

  /** Saves a lead as a rep does; it is on the disk then. */
  void saveLead(int number) {
    Outcome<String> saved =
        store.write(
            "lead.saved",
            session -> {
              Lead lead = new Lead();
              lead.id = Ids.next("lead");
              lead.customerName = "Customer " + number;
              lead.assignedTo = uid;
              session.create(lead);
              return Outcome.done(lead.id);
            });
    if (!(saved instanceof Outcome.Done<String>)) {
      throw new IllegalStateException("not saved");
    }
  }

  @Override
  public void close() {
    store.close();
    pool.close();
  }
}
