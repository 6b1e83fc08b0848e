package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.rules.file.FileNames;
import com.aspcranes.crm.rules.file.MediaType;
import com.aspcranes.crm.rules.file.Sniffing;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Gives the bytes of a file to the person: as a copy that another program may open, or where the
 * person wants it. Bytes that are not here are asked for, and come by themselves.
 */
public final class OpenFile {
  private final LocalStore store;
  private final ContentStore content;

  public OpenFile(LocalStore store, ContentStore content) {
    this.store = store;
    this.content = content;
  }

  /** What can be had at once. */
  public sealed interface Given {}

  /** The file, whose bytes are those that were attached. */
  public record Ready(Path path) implements Given {}

  /** It is on its way; once it is here, the same act gives it. */
  public record Coming() implements Given {}

  /**
   * A copy for another program. Only types the company takes are ever handed over, under a name
   * that ends as the content does: nothing that another desk has called a picture is run.
   */
  public Outcome<Given> run(String fileId) {
    return withBytes(
        fileId,
        (file, bytes) -> {
          Optional<MediaType> type = MediaType.ofCode(file.mediaType);
          if (type.isEmpty() || !looksLike(type.get(), bytes)) {
            return Outcome.refused(Refusal.of("file.not_opened"));
          }
          return Outcome.done(
              new Ready(content.copyOf(file.sha256, FileNames.safe(file.name, type.get()))));
        });
  }

  /**
   * @param target written anew if it is there
   */
  public Outcome<Given> save(String fileId, Path target) {
    return withBytes(
        fileId,
        (file, bytes) -> {
          Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
          return Outcome.done(new Ready(target));
        });
  }

  /** The bytes themselves, for what is small: a paper to be shown. Empty if they are not here. */
  public Optional<byte[]> bytes(String fileId) {
    return store
        .read(session -> session.find(StoredFile.class, fileId))
        .flatMap(file -> content.read(file.sha256));
  }

  /** What is done with a file whose bytes are here and have been checked. */
  @FunctionalInterface
  private interface Use {
    Outcome<Given> with(StoredFile file, Path bytes) throws IOException;
  }

  private Outcome<Given> withBytes(String fileId, Use use) {
    Optional<StoredFile> row = store.read(session -> session.find(StoredFile.class, fileId));
    if (row.isEmpty()) {
      return Outcome.refused(Refusal.of("file.gone"));
    }
    Optional<Path> bytes = content.verified(row.get().sha256);
    if (bytes.isEmpty()) {
      store.transfers().ask(fileId);
      return row.get().complete
          ? Outcome.done(new Coming())
          : Outcome.refused(Refusal.of("file.not_arrived"));
    }
    try {
      return use.with(row.get(), bytes.get());
    } catch (IOException e) {
      return Outcome.refused(Refusal.of("file.not_written", null, row.get().name));
    }
  }

  private static boolean looksLike(MediaType type, Path bytes) throws IOException {
    byte[] head = new byte[0];
    try (InputStream in = Files.newInputStream(bytes)) {
      head = in.readNBytes(Sniffing.HEAD);
    }
    boolean office = type == MediaType.WORD || type == MediaType.EXCEL;
    return office ? Sniffing.isArchive(head) : Sniffing.ofHead(head).equals(Optional.of(type));
  }
}
