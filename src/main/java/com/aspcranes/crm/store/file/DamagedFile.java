package com.aspcranes.crm.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A replica that cannot be opened, held so that no other program touches it meanwhile. */
public final class DamagedFile implements AutoCloseable {
  private static final List<String> LOGS = List.of("-wal", "-shm", "-journal");

  private final Path replica;
  private final FileLock lock;

  private DamagedFile(Path replica, FileLock lock) {
    this.replica = replica;
    this.lock = lock;
  }

  /**
   * @throws StoreFault IN_USE if a running program holds it
   */
  public static DamagedFile take(Path replica) {
    return new DamagedFile(replica, FileLock.take(replica));
  }

  /** A file beside the replica, in the same private folder. */
  public Path beside(String suffix) {
    return replica.resolveSibling(replica.getFileName() + suffix);
  }

  /** Writes a text beside the replica; it is on the disk when this returns. */
  public Path write(String suffix, String text) {
    Path file = beside(suffix);
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the damaged file under another name and puts a sound, closed one in its place.
   *
   * @return where the damaged one is now
   */
  public Path replaceBy(Path sound, String suffix) {
    Path kept = beside(suffix);
    try {
      Files.copy(replica, kept);
      for (String log : LOGS) {
        Path part = beside(log);
        if (Files.exists(part)) {
          // left behind, SQLite would play it into the new file
          Files.move(part, beside(suffix + log));
        }
      }
      Files.move(
          sound, replica, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
