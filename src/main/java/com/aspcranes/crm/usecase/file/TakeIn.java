package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.report.picture.Thumbnail;
import com.aspcranes.crm.rules.file.FileCheck;
import com.aspcranes.crm.rules.file.FileKind;
import com.aspcranes.crm.rules.file.FileNames;
import com.aspcranes.crm.rules.file.MediaType;
import com.aspcranes.crm.rules.file.Sniffing;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.content.Kept;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks at the bytes of a new file, keeps them, and makes the row that will stand for them. */
final class TakeIn {
  private final ContentStore content;

  TakeIn(ContentStore content) {
    this.content = content;
  }

  /** A row with the bytes kept, not yet stored; refused for what this place does not take. */
  Outcome<StoredFile> run(FileSlot slot, NewFile file) {
    try (BufferedInputStream in = new BufferedInputStream(file.source().open())) {
      byte[] head = peek(in);
      boolean archive = Sniffing.isArchive(head);
      MediaType type = Sniffing.ofHead(head).orElse(null);
      long most = type == null ? MediaType.LARGEST : type.largest();
      // an office file is told by its parts, which stand at its end
      Optional<Refusal> early =
          archive ? Optional.empty() : FileCheck.refusal(slot, type, head.length);
      if (early.isPresent()) {
        return Outcome.refused(early.get());
      }
      Optional<Kept> kept = content.keep(in, most);
      if (kept.isEmpty()) {
        return Outcome.refused(FileCheck.tooLarge(most));
      }
      return archive ? office(slot, file, kept.get()) : checked(slot, file, type, kept.get());
    } catch (IOException e) {
      return Outcome.refused(Refusal.of("file.not_read", null, file.name()));
    }
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(Sniffing.HEAD);
    byte[] head = in.readNBytes(Sniffing.HEAD);
    in.reset();
    return head;
  }

  private Outcome<StoredFile> office(FileSlot slot, NewFile file, Kept kept) throws IOException {
    Path path = content.verified(kept.sha256()).orElseThrow(() -> new IOException("gone"));
    MediaType type = null;
    try (ZipFile parts = new ZipFile(path.toFile())) {
      type = Sniffing.ofParts(parts.stream().map(ZipEntry::getName).toList()).orElse(null);
    } catch (ZipException e) {
      // an archive only by its first bytes
      return Outcome.refused(Refusal.of("file.type_not_taken"));
    }
    return checked(slot, file, type, kept);
  }

  private Outcome<StoredFile> checked(
      FileSlot slot, NewFile file, @Nullable MediaType type, Kept kept) {
    Optional<Refusal> refusal = FileCheck.refusal(slot, type, kept.bytes());
    if (type == null || refusal.isPresent()) {
      return Outcome.refused(refusal.orElseGet(() -> Refusal.of("file.type_not_taken")));
    }
    StoredFile row = new StoredFile();
    row.id = Ids.next("file");
    row.sha256 = kept.sha256();
    row.name = FileNames.safe(file.name(), type);
    row.mediaType = type.code();
    row.sizeBytes = kept.bytes();
    row.thumbnail =
        type.kind() == FileKind.PICTURE
            ? content.verified(kept.sha256()).flatMap(Thumbnail::of).orElse(null)
            : null;
    return Outcome.done(row);
  }
}
