package com.aspcranes.crm.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that nobody but the person who works here may open. */
public final class PrivateFolder {
  private PrivateFolder() {}

  /** Makes the folder, readable by its owner alone. */
  public static void make(Path folder) {
    try {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      } else {
        OwnerOnly.on(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
