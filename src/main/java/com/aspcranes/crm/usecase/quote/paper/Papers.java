package com.aspcranes.crm.usecase.quote.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The PDFs that were sent, each in a file named by its SHA-256: what is read back is what was kept,
 * or nothing.
 */
public final class Papers {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  /**
   * @param folder inside the profile, which nobody but its owner may open; made when needed
   */
  public Papers(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a paper; on the disk when it returns.
   *
   * @return its SHA-256, 64 small hexadecimal digits
   */
  public String keep(byte[] pdf) {
    String sha256 = sha256(pdf);
    Path file = file(sha256);
    if (read(sha256).isPresent()) {
      return sha256;
    }
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "paper", ".new");
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(pdf);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return sha256;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty if it is not here, or no longer what was kept. */
  public Optional<byte[]> read(String sha256) {
    if (!SHA_256.matcher(sha256).matches() || !Files.exists(file(sha256))) {
      return Optional.empty();
    }
    try {
      byte[] pdf = Files.readAllBytes(file(sha256));
      return sha256(pdf).equals(sha256) ? Optional.of(pdf) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    return folder.resolve(sha256 + ".pdf");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
