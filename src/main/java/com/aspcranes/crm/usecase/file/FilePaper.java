package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.rules.file.MediaType;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.content.Kept;

/**
 * Files a PDF that the program itself has made. The record that is to name it follows in an act of
 * its own: where that is a command, the server takes no rows with it.
 */
public final class FilePaper {
  private static final String ACT = "file.paper";

  private final LocalStore store;
  private final ContentStore content;

  public FilePaper(LocalStore store, ContentStore content) {
    this.store = store;
    this.content = content;
  }

  /** The row of the file, its bytes on the disk; the same paper is filed once. */
  public Outcome<StoredFile> run(String name, byte[] pdf) {
    Kept kept = content.keep(pdf);
    StoredFile row = new StoredFile();
    row.id = Ids.next("file");
    row.sha256 = kept.sha256();
    row.name = name;
    row.mediaType = MediaType.PDF.code();
    row.sizeBytes = kept.bytes();
    return store.write(ACT, session -> Outcome.done(AttachFile.stored(session, row)));
  }
}
