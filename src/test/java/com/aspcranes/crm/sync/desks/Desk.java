package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.api.TableDigest;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.sync.Round;
import com.aspcranes.crm.sync.pull.DailyDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** One person at one computer: a replica, a line to the server, and rounds that run when told. */
public final class Desk implements AutoCloseable {
  private final String uid;
  private final LocalStore store;
  private final FaultyRemote remote;
  private final NumberBook book;
  private Round round;

  private Desk(String uid, LocalStore store, FaultyRemote remote, NumberBook book) {
    this.uid = uid;
    this.store = store;
    this.remote = remote;
    this.book = book;
    this.round = new Round(store, remote, book, Clock.systemUTC());
  }

  static Desk open(Company company, String uid, ServerPool pool) {
    LocalStore store = LocalStore.inMemory(new StoreOptions(uid, Clock.systemUTC(), false));
    return over(company, store, pool, numbers(), "this machine");
  }

  /** A desk whose files are already there, as after a restart or a copy. */
  static Desk over(
      Company company, LocalStore store, ServerPool pool, Path numbers, String machine) {
    UUID device = UUID.randomUUID();
    FaultyRemote remote =
        new FaultyRemote(new ApiCalls(pool), () -> company.mint(store.uid(), device));
    NumberBook book = new NumberBook(new PrivateFile(numbers), machine);
    return new Desk(store.uid(), store, remote, book);
  }

  private static Path numbers() {
    try {
      return Files.createTempDirectory("numbers").resolve("numbers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String uid() {
    return uid;
  }

  public LocalStore store() {
    return store;
  }

  public FaultyRemote remote() {
    return remote;
  }

  public NumberBook book() {
    return book;
  }

  public Round round() {
    return round;
  }

  /** As after a restart of the program: the next round begins by asking whether all still holds. */
  public void doubt() {
    round = new Round(store, remote, book, Clock.systemUTC());
  }

  /** One round. */
  public Round.Done sync() {
    return round.run();
  }

  /** Saves what the work writes, as one act. */
  public void save(Consumer<WriteSession> work) {
    Outcome<Boolean> outcome =
        store.write(
            "test.act",
            session -> {
              work.accept(session);
              return Outcome.done(true);
            });
    if (!(outcome instanceof Outcome.Done<Boolean>)) {
      throw new IllegalStateException("not saved");
    }
  }

  /** Changes one record, read in the same act. */
  public <E> void edit(Class<E> entity, String id, Consumer<E> change) {
    save(
        session -> {
          E record = session.get(entity, id);
          change.accept(record);
          session.update(record);
        });
  }

  public <E> Optional<E> find(Class<E> entity, String id) {
    return store.read(session -> session.find(entity, id));
  }

  public <E> E get(Class<E> entity, String id) {
    return store.read(session -> session.get(entity, id));
  }

  public long waiting() {
    return store.read(session -> session.number(Sql.of("SELECT count(*) AS n FROM outbox"), "n"));
  }

  /** why, message and changes of every open issue, oldest first. */
  public List<IssueLine> issues() {
    return store.read(
        session ->
            session.list(
                Sql.of("SELECT status, why, message, changes FROM issue ORDER BY id"),
                row ->
                    new IssueLine(
                        row.text("status"),
                        String.valueOf(row.textOrNull("why")),
                        String.valueOf(row.textOrNull("message")),
                        row.text("changes"))));
  }

  public long childIssues() {
    return store.read(
        session ->
            session.number(
                Sql.of("SELECT count(*) AS n FROM issue WHERE parent_id IS NOT NULL"), "n"));
  }

  /** One refused act. */
  public record IssueLine(String status, String why, String message, String changes) {}

  /** Tables in which this replica is not what the server would give it. */
  public List<String> differing() {
    List<TableDigest> digests =
        remote.inSnapshot(
            snapshot -> {
              snapshot.head(store.applyDoor().device(), null, null, "null");
              return snapshot.digest();
            });
    return new DailyDigest(store.applyDoor()).differing(digests);
  }

  @Override
  public void close() {
    store.close();
  }
}
