package com.aspcranes.crm.usecase.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to be attached.
 *
 * @param name as its owner calls it
 */
public record NewFile(String name, Source source) {

  /** Opens the bytes anew each time. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  public static NewFile of(Path file) {
    Path name = file.getFileName();
    return new NewFile(name == null ? "" : name.toString(), () -> Files.newInputStream(file));
  }

  public static NewFile of(String name, byte[] bytes) {
    return new NewFile(name, () -> new ByteArrayInputStream(bytes));
  }
}
