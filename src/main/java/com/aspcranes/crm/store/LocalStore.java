package com.aspcranes.crm.store;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.apply.ApplyDoor;
import com.aspcranes.crm.store.file.ReplicaFile;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.SyncState;
import com.aspcranes.crm.store.salvage.Bringing;
import com.aspcranes.crm.store.salvage.UnsentWork;
import com.aspcranes.crm.store.transfer.Transfers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One user's replica of one server. Any thread but the FX thread may read and write; writes are
 * done one after another.
 */
public final class LocalStore implements AutoCloseable {
  private final ReplicaFile file;
  private final StoreOptions options;
  private final Changes changes;
  private final ApplyDoor applyDoor;
  private final boolean passing;

  private LocalStore(ReplicaFile file, StoreOptions options, Changes changes, boolean passing) {
    this.file = file;
    this.options = options;
    this.changes = changes;
    this.passing = passing;
    this.applyDoor = new ApplyDoor(file, options.clock());
    boolean mine = false;
    try {
      file.commit((writer, touched) -> belongsTo(new SyncState(writer)));
      mine = true;
    } finally {
      if (!mine) {
        file.close();
      }
    }
  }

  /**
   * Opens the replica, making or migrating it as needed.
   *
   * @throws StoreFault if another program holds it, it is damaged, of another user, or of a newer
   *     program
   */
  public static LocalStore open(Path file, StoreOptions options) {
    Changes changes = new Changes();
    return new LocalStore(
        ReplicaFile.open(file, options.durable(), changes::fire), options, changes, false);
  }

  /** For tests: in a temporary folder, not durable, gone when closed. */
  public static LocalStore inMemory() {
    return inMemory(StoreOptions.of("usr_00000000-0000-7000-8000-000000000001"));
  }

  /** As {@link #inMemory()}, with a user and a clock of one's own. */
  public static LocalStore inMemory(StoreOptions options) {
    try {
      Path folder = Files.createTempDirectory("replica");
      Path path = folder.resolve("replica.db");
      Files.write(path, Template.MIGRATED);
      Changes changes = new Changes();
      ReplicaFile file = ReplicaFile.open(path, false, changes::fire);
      return new LocalStore(file, options, changes, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean belongsTo(SyncState state) throws SQLException {
    String uid = state.get(SyncState.UID);
    if (uid == null) {
      state.put(SyncState.UID, options.uid());
      state.put(SyncState.DEVICE, UUID.randomUUID().toString());
    } else if (!uid.equals(options.uid())) {
      throw new StoreFault(StoreFault.Kind.FOREIGN, file.path() + " belongs to another user");
    }
    return true;
  }

  /**
   * Does one act of the user in one commit: the rows and one outbox mutation. When it returns done,
   * it is on the disk.
   *
   * @param act message key of the act, shown should the server refuse it
   * @throws StoreFault if the disk fails; nothing is written then
   */
  public <T> Outcome<T> write(String act, WriteWork<T> work) {
    return file.commit(
        (writer, touched) -> act(act, work, writer, touched),
        outcome -> outcome instanceof Outcome.Done<T>);
  }

  private <T> Outcome<T> act(String act, WriteWork<T> work, Connection writer, Touched touched)
      throws SQLException {
    WriteSession session =
        new WriteSession(writer, touched, options.uid(), options.clock().instant());
    try {
      Outcome<T> outcome = work.in(session);
      if (outcome instanceof Outcome.Done<T>) {
        session.finish(act, Ids.nextUuid());
      }
      return outcome;
    } finally {
      session.end();
    }
  }

  /** Keeps or, with null, forgets the unsaved input of an editor. */
  public void keepDraft(String key, @Nullable String content) {
    file.commit(
        (writer, touched) ->
            new LocalRows(writer, touched, options.clock().instant()).keepDraft(key, content));
  }

  /** Takes unsent work over from another replica of the same user; how many acts were new. */
  public int bring(UnsentWork work) {
    return file.commit((writer, touched) -> new Bringing(writer, touched).in(work));
  }

  /** Reads one snapshot; other desks' and own later changes are not in it. */
  public <T extends @Nullable Object> T read(Function<ReadSession, T> work) {
    return file.read(
        reader -> {
          ReadSession session = new ReadSession(reader);
          try {
            return work.apply(session);
          } finally {
            session.end();
          }
        });
  }

  public Changes changes() {
    return changes;
  }

  /** The sync's door: it never makes an outbox entry. */
  public ApplyDoor applyDoor() {
    return applyDoor;
  }

  /** The queue of bytes, this desk's own: it never makes an outbox entry either. */
  public Transfers transfers() {
    return new Transfers(file, options.clock());
  }

  public String uid() {
    return options.uid();
  }

  public Path path() {
    return file.path();
  }

  @Override
  public void close() {
    file.close();
    if (passing) {
      removeFolder(Objects.requireNonNull(file.path().getParent()));
    }
  }

  /** An empty replica, migrated once per run: tests open hundreds. */
  private static final class Template {
    private static final byte[] MIGRATED = make();

    private static byte[] make() {
      try {
        Path folder = Files.createTempDirectory("replica");
        Path path = folder.resolve("replica.db");
        ReplicaFile.open(path, false, touched -> {}).close();
        byte[] bytes = Files.readAllBytes(path);
        removeFolder(folder);
        return bytes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void removeFolder(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
