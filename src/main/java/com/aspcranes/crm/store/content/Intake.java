package com.aspcranes.crm.store.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.stream.Stream;

/** Bytes on their way into the store, in a file that nobody else looks at. */
final class Intake implements AutoCloseable {
  private static final String ENDING = ".new";
  private static final int BUFFER = 64 * 1024;

  private final Path fresh;
  private final MessageDigest digest = Sha256.digest();
  private String sha256 = "";
  private long bytes;

  Intake(Path folder) throws IOException {
    fresh = Files.createTempFile(folder, "in", ENDING);
  }

  /** What a killed program has left. */
  static void removeLeftOvers(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(file -> file.toString().endsWith(ENDING)).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False if there are more bytes than allowed. */
  boolean take(InputStream source, long most) throws IOException {
    try (OutputStream out = Files.newOutputStream(fresh)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
        bytes += read;
        if (bytes > most) {
          return false;
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    sha256 = Sha256.text(digest);
    return true;
  }

  String sha256() {
    return sha256;
  }

  long bytes() {
    return bytes;
  }

  void moveTo(Path file) throws IOException {
    ContentStore.moveInPlace(fresh, file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }
}
