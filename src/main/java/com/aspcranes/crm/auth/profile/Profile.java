package com.aspcranes.crm.auth.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One person of one server on this machine: a directory with the account, the tokens and the
 * offline check beside the replica's own folder.
 */
public final class Profile {
  private final Path directory;
  private final PrivateFile account;

  Profile(Path directory) {
    this.directory = directory;
    this.account = new PrivateFile(directory.resolve("account"));
  }

  public Path directory() {
    return directory;
  }

  /** The SQLite file; its folder holds nothing but the replica. */
  public Path replica() {
    return directory.resolve("replica").resolve("crm.db");
  }

  /** Folder of the contents of files. */
  public Path files() {
    return directory.resolve("files");
  }

  /** Refresh token. */
  public PrivateFile tokens() {
    return new PrivateFile(directory.resolve("token"));
  }

  /** What an offline sign-in is checked against. */
  public PrivateFile offline() {
    return new PrivateFile(directory.resolve("offline"));
  }

  /** Highest business numbers used: outside the replica, so that no copy of it brings them back. */
  public PrivateFile numbers() {
    return new PrivateFile(directory.resolve("numbers"));
  }

  public String email() {
    return value("email");
  }

  public String server() {
    return value("server");
  }

  public String uid() {
    return value("uid");
  }

  public String role() {
    return value("role");
  }

  public String displayName() {
    return value("display_name");
  }

  /** The device this profile signs in as. */
  public UUID device() {
    return UUID.fromString(value("device"));
  }

  /**
   * Removes everything of this person from this machine, as on a computer that was reported lost.
   * The replica must be closed.
   */
  public void wipe() {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      // children before their folders
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        // Windows deletes no file that is marked read-only
        boolean ignored = path.toFile().setWritable(true);
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean exists() {
    return account.read().containsKey("uid");
  }

  void save(Map<String, String> values) {
    account.save(values);
  }

  private String value(String key) {
    return account.read().getOrDefault(key, "");
  }
}
