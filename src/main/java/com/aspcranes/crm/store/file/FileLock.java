package com.aspcranes.crm.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a replica for one running program. The lock goes with the process, however it ends. */
final class FileLock implements AutoCloseable {
  private final FileChannel channel;

  private FileLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws StoreFault IN_USE if a running program, this one included, holds it
   */
  static FileLock take(Path replica) {
    Path file = replica.resolveSibling(replica.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return new FileLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new StoreFault(
        StoreFault.Kind.IN_USE, "another running program has this replica open: " + replica);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
