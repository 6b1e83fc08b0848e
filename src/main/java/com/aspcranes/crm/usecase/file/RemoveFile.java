package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.List;

/** Takes a file off a record. The file itself stays where other records name it. */
public final class RemoveFile {
  private static final String ACT = "file.removed";

  private final LocalStore store;
  private final Relink relink;

  public RemoveFile(LocalStore store) {
    this.store = store;
    this.relink = new Relink(store);
  }

  /**
   * @return the id of the file
   */
  public Outcome<Acted<String>> run(FileOwner owner, String fileId) {
    return store.write(
        ACT,
        session -> {
          FileLinks links = new FileLinks(session, owner);
          if (!links.isThere()) {
            return Outcome.refused(Refusal.of("file.record_gone"));
          }
          String name =
              session.find(StoredFile.class, fileId).map(file -> file.name).orElse(fileId);
          links.remove(fileId);
          return Outcome.done(
              Acted.undoable(
                  fileId, Undo.of(ACT, () -> relink.run(owner, List.of(fileId), List.of()), name)));
        });
  }
}
