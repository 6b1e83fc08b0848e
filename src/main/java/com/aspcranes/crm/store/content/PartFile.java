package com.aspcranes.crm.store.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.function.Function;

/**
 * A content that is still coming, chunk after chunk. Its length says how far it is; what a kill or
 * a cut has left of a chunk is dropped.
 */
public final class PartFile {
  private final Path part;
  private final Function<String, Path> whole;
  private final String sha256;
  private final long bytes;
  private final Clock clock;

  PartFile(Path part, Function<String, Path> whole, String sha256, long bytes, Clock clock) {
    this.part = part;
    this.whole = whole;
    this.sha256 = sha256;
    this.bytes = bytes;
    this.clock = clock;
  }

  /** The chunk that comes next. */
  public int next() {
    try {
      long length = Files.exists(part) ? Files.size(part) : 0;
      return length >= bytes ? Chunks.count(bytes) : (int) (length / Chunks.SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException if these are not as many bytes as that chunk has
   */
  public void write(int number, byte[] chunk) {
    if (chunk.length != Chunks.length(bytes, number)) {
      throw new IllegalArgumentException("not chunk " + number + " of this file");
    }
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(chunk);
      long place = (long) number * Chunks.SIZE;
      while (left.hasRemaining()) {
        place += channel.write(left, place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the whole into the store if it has the promised fingerprint; otherwise it is thrown away,
   * to be fetched again from the beginning.
   */
  public boolean complete() {
    try {
      if (Files.size(part) != bytes || !Sha256.of(part).equals(sha256)) {
        Files.delete(part);
        return false;
      }
      Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
      ContentStore.moveInPlace(part, whole.apply(sha256));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
