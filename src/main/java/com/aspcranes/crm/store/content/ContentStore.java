package com.aspcranes.crm.store.content;

import com.aspcranes.crm.store.file.PrivateFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contents in files named by their SHA-256, so that the same picture is kept once however often it
 * is attached. What is read back is what was kept, or nothing: a file whose bytes have changed is
 * removed when that is seen. May be used from several threads.
 */
public final class ContentStore {
  private static final String PARTS = "parts";
  private static final String COPIES = "copies";

  private final Path folder;
  private final Clock clock;

  /**
   * @param folder inside the profile; made when needed, closed to everybody else
   */
  public ContentStore(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    PrivateFolder.make(folder);
    PrivateFolder.make(folder.resolve(PARTS));
    Intake.removeLeftOvers(folder);
    Copies.removeAll(folder.resolve(COPIES));
  }

  /**
   * Keeps what the stream gives; on the disk when it returns.
   *
   * @param most bytes it may have
   * @return empty if there are more
   * @throws IOException if the source cannot be read or the disk not be written
   */
  public Optional<Kept> keep(InputStream source, long most) throws IOException {
    try (Intake intake = new Intake(folder)) {
      if (!intake.take(source, most)) {
        return Optional.empty();
      }
      String sha256 = intake.sha256();
      if (verified(sha256).isEmpty()) {
        intake.moveTo(file(sha256));
      }
      return Optional.of(new Kept(sha256, intake.bytes(), clock.instant()));
    }
  }

  /** As {@link #keep(InputStream, long)}, for what this program itself has made. */
  public Kept keep(byte[] bytes) {
    try {
      return keep(new ByteArrayInputStream(bytes), bytes.length).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a file of that name; its bytes are not looked at. */
  public boolean has(String sha256) {
    return Sha256.TEXT.matcher(sha256).matches() && Files.exists(file(sha256));
  }

  /** The file, its bytes checked; empty if it is not here, or no longer what was kept. */
  public Optional<Path> verified(String sha256) {
    if (!has(sha256)) {
      return Optional.empty();
    }
    Path file = file(sha256);
    try {
      if (Sha256.of(file).equals(sha256)) {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        return Optional.of(file);
      }
      Files.deleteIfExists(file);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #verified}, the bytes themselves: for what is small. */
  public Optional<byte[]> read(String sha256) {
    return verified(sha256).map(ContentStore::allOf);
  }

  private static byte[] allOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy that other programs may open and must not write to; gone when this program begins anew.
   *
   * @param name of one piece, which the copy bears
   * @throws IOException if the disk cannot be written
   */
  public Path copyOf(String sha256, String name) throws IOException {
    return Copies.make(file(sha256), folder.resolve(COPIES).resolve(named(sha256)), name);
  }

  /** A content that comes in chunks, with those that have come already. */
  public PartFile part(String sha256, long bytes) {
    return new PartFile(
        folder.resolve(PARTS).resolve(named(sha256)), this::file, sha256, bytes, clock);
  }

  /** Everything that is here whole. */
  public List<Kept> all() {
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder, 2)) {
      for (Path each : tree.toList()) {
        String name = each.getFileName().toString();
        if (Sha256.TEXT.matcher(name).matches() && isWhole(each)) {
          all.add(new Kept(name, Files.size(each), Files.getLastModifiedTime(each).toInstant()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private boolean isWhole(Path file) {
    return !file.startsWith(folder.resolve(PARTS)) && !file.startsWith(folder.resolve(COPIES));
  }

  /** False if it is held open, as Windows does not let go of such a file. */
  public boolean remove(String sha256) {
    try {
      Files.deleteIfExists(file(sha256));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(named(sha256));
  }

  private static String named(String sha256) {
    if (!Sha256.TEXT.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256");
    }
    return sha256;
  }

  /** A file of this name is whole, whenever the power goes. */
  static void moveInPlace(Path fresh, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
