package com.aspcranes.crm.store.file;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/**
 * One replica file: one writer connection, a pool of readers, one running program. A commit returns
 * only when it is on the disk.
 */
public final class ReplicaFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReplicaFile.class);

  private final Path file;
  private final boolean durable;
  private final FileLock lock;
  private final ReentrantLock writing = new ReentrantLock(true);
  // Held shared by every read, alone by the exchange of the file.
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final Consumer<Touched> afterCommit;
  private Connection writer;
  private HikariDataSource readers;

  private ReplicaFile(Path file, boolean durable, FileLock lock, Consumer<Touched> afterCommit)
      throws SQLException {
    this.file = file;
    this.durable = durable;
    this.lock = lock;
    this.afterCommit = afterCommit;
    this.writer = connect(file, durable);
    this.readers = Connections.readers(file);
  }

  /**
   * Makes the folder private, takes the file for this program, checks and migrates it.
   *
   * @param durable false only for tests: a commit may then be lost with the power
   * @param afterCommit called on the committing thread after each commit that changed something
   * @throws StoreFault if it is in use, damaged, or written by a newer program
   */
  public static ReplicaFile open(Path file, boolean durable, Consumer<Touched> afterCommit) {
    PrivateFolder.make(
        Objects.requireNonNull(file.toAbsolutePath().getParent(), "a replica has a folder"));
    FileLock lock = FileLock.take(file);
    boolean open = false;
    try {
      FreshFile.remove(file);
      ReplicaFile replica = new ReplicaFile(file, durable, lock, afterCommit);
      open = true;
      return replica;
    } catch (SQLException e) {
      throw StoreFault.of("opening " + file, e);
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private static Connection connect(Path file, boolean durable) throws SQLException {
    SQLiteDataSource source = Connections.writing(file, durable);
    if (Files.exists(file)) {
      try (Connection connection = source.getConnection()) {
        Connections.check(connection, file);
      }
    }
    Migrations.run(source);
    return KeptStatements.over(source.getConnection());
  }

  public Path path() {
    return file;
  }

  /**
   * Runs the work in one transaction.
   *
   * @param keep whether its result is worth a commit; else everything is rolled back
   * @throws StoreFault if the disk or SQLite fails; nothing is written then
   */
  public <T> T commit(Transaction<T> work, Predicate<T> keep) {
    if (gate.getReadHoldCount() > 0 || writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a commit inside a read or a commit");
    }
    Touched touched = new Touched();
    T result;
    writing.lock();
    try {
      result = transact(work, keep, touched);
    } finally {
      writing.unlock();
    }
    if (!touched.nothing() && keep.test(result)) {
      afterCommit.accept(touched);
    }
    return result;
  }

  public <T> T commit(Transaction<T> work) {
    return commit(work, result -> true);
  }

  private <T> T transact(Transaction<T> work, Predicate<T> keep, Touched touched) {
    boolean committed = false;
    try {
      execute(writer, "BEGIN IMMEDIATE");
      T result = work.in(writer, touched);
      if (keep.test(result)) {
        execute(writer, "COMMIT");
        committed = true;
      }
      return result;
    } catch (SQLException e) {
      throw StoreFault.of("writing to " + file.getFileName(), e);
    } finally {
      if (!committed) {
        rollback();
      }
    }
  }

  private void rollback() {
    try {
      // SQLite has rolled back by itself after some errors (disk full, I/O): then this one says so.
      execute(writer, "ROLLBACK");
    } catch (SQLException e) {
      LOG.debug("nothing left to roll back: {}", e.getMessage());
    }
  }

  /** Runs the work over one snapshot, on a connection that cannot write. */
  public <T> T read(Reading<T> work) {
    gate.readLock().lock();
    try (Connection reader = readers.getConnection()) {
      try {
        return work.from(reader);
      } finally {
        reader.rollback();
      }
    } catch (SQLException e) {
      throw StoreFault.of("reading from " + file.getFileName(), e);
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Writes a whole, compact copy of the replica to a path where there is no file yet. */
  public void copyTo(Path copy) {
    writing.lock();
    try {
      execute(writer, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
    } catch (SQLException e) {
      throw StoreFault.of("copying " + file.getFileName(), e);
    } finally {
      writing.unlock();
    }
  }

  /** Work over one snapshot of the replica. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(Connection reader) throws SQLException;
  }

  /**
   * Puts a loaded file in this one's place. Either the old file or the whole new one is there after
   * whatever happens.
   *
   * @param last runs on the new file, with this one attached as {@code old}, while nobody writes
   */
  public void exchange(FreshFile fresh, Transaction<Boolean> last) {
    Touched touched = new Touched();
    writing.lock();
    gate.writeLock().lock();
    try {
      Connection loaded = fresh.connection();
      execute(loaded, "ATTACH DATABASE '" + file.toString().replace("'", "''") + "' AS old");
      execute(loaded, "BEGIN IMMEDIATE");
      last.in(loaded, touched);
      execute(loaded, "COMMIT");
      execute(loaded, "DETACH DATABASE old");
      fresh.close();
      sync(fresh.path());
      // Closing the last connection empties and removes the -wal: the name is then the whole file.
      readers.close();
      writer.close();
      Files.move(
          fresh.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException e) {
      throw StoreFault.of("exchanging " + file.getFileName(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reopen();
      gate.writeLock().unlock();
      writing.unlock();
    }
    afterCommit.accept(touched);
  }

  private void reopen() {
    try {
      if (writer.isClosed()) {
        writer = connect(file, durable);
        readers = Connections.readers(file);
      }
    } catch (SQLException e) {
      throw StoreFault.of("opening " + file + " again", e);
    }
  }

  private static void sync(Path fresh) throws IOException {
    try (var channel =
        java.nio.channels.FileChannel.open(fresh, java.nio.file.StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    // in the order of exchange(): two orders could wait for each other for ever
    writing.lock();
    gate.writeLock().lock();
    try {
      readers.close();
      writer.close();
    } catch (SQLException e) {
      throw StoreFault.of("closing " + file.getFileName(), e);
    } finally {
      gate.writeLock().unlock();
      writing.unlock();
      lock.close();
    }
  }
}
