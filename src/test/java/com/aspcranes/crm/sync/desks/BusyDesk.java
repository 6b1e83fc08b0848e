package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.Round;
import com.aspcranes.crm.sync.SyncLoop;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Pace;
import com.aspcranes.crm.testing.WithParent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * A program of its own that saves and syncs until it is killed. After each save it says so on
 * standard output; what it has said must never be lost.
 */
public final class BusyDesk {
  private BusyDesk() {}

  /** Arguments: port, database, uid, token, replica, seed. */
  public static void main(String[] args) {
    WithParent.end();
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            Integer.parseInt(args[0]),
            args[1],
            "desk_login",
            "",
            false,
            null,
            0,
            2,
            Duration.ofMinutes(1),
            false);
    Path file = Path.of(args[4]);
    LocalStore store = LocalStore.open(file, new StoreOptions(args[2], Clock.systemUTC(), true));
    ServerPool pool = new ServerPool(settings);
    FaultyRemote remote = new FaultyRemote(new ApiCalls(pool), () -> args[3]);
    NumberBook book = new NumberBook(new PrivateFile(file.resolveSibling("numbers")), "machine");
    Round round = new Round(store, remote, book, Clock.systemUTC());
    Pace pace =
        new Pace(
            Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(5), Duration.ofMillis(5));
    new SyncLoop(store, round, new Agenda(pace, new Random(), System.nanoTime()), Clock.systemUTC())
        .start();
    work(store, new Random(Long.parseLong(args[5])));
  }

  private static void work(LocalStore store, Random random) {
    Deque<String> recent = new ArrayDeque<>();
    for (int step = 1; step < 100_000; step++) {
      if (recent.isEmpty() || random.nextInt(3) == 0) {
        String id = create(store);
        recent.addFirst(id);
        System.out.println("created " + id);
      } else {
        String id = recent.peekFirst();
        edit(store, id, step);
        System.out.println("edited " + id + " " + step);
      }
    }
  }

  private static String create(LocalStore store) {
    String id = Ids.next("lead");
    saved(
        store.write(
            "test.create",
            session -> {
              Lead lead = new Lead();
              lead.id = id;
              lead.customerName = "Bharat Steel";
              lead.assignedTo = session.uid();
              session.create(lead);
              return Outcome.done(id);
            }));
    return id;
  }

  private static void edit(LocalStore store, String id, int step) {
    saved(
        store.write(
            "test.edit",
            session -> {
              Lead lead = session.get(Lead.class, id);
              lead.rentalDays = 1 + step % 3650;
              session.update(lead);
              return Outcome.done(id);
            }));
  }

  private static void saved(Outcome<String> outcome) {
    if (!(outcome instanceof Outcome.Done<String>)) {
      throw new IllegalStateException("not saved");
    }
  }
}
