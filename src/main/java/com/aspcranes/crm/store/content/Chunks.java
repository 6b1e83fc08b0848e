package com.aspcranes.crm.store.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** How contents are cut for the way: 256 KiB each, the last one shorter, as the server wants it. */
public final class Chunks {
  public static final int SIZE = 256 * 1024;

  private Chunks() {}

  /**
   * @param bytes of the whole
   */
  public static int count(long bytes) {
    return (int) ((bytes + SIZE - 1) / SIZE);
  }

  /**
   * @param bytes of the whole
   * @param number from 0
   */
  public static int length(long bytes, int number) {
    return (int) Math.min(SIZE, bytes - (long) number * SIZE);
  }

  public static byte[] read(Path file, long bytes, int number) {
    ByteBuffer chunk = ByteBuffer.allocate(length(bytes, number));
    try (FileChannel channel = FileChannel.open(file)) {
      long place = (long) number * SIZE;
      while (chunk.hasRemaining()) {
        int read = channel.read(chunk, place);
        if (read < 0) {
          throw new IOException(file + " has become shorter");
        }
        place += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chunk.array();
  }
}
