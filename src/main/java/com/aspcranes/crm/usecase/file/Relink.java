package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.List;

/** Names files in a record, or ceases to; either way round is the other's way back. */
final class Relink {
  private static final String ACT = "file.relinked";

  private final LocalStore store;

  Relink(LocalStore store) {
    this.store = store;
  }

  Outcome<Acted<List<String>>> run(FileOwner owner, List<String> name, List<String> drop) {
    return store.write(
        ACT,
        session -> {
          FileLinks links = new FileLinks(session, owner);
          if (!links.isThere()) {
            return Outcome.refused(Refusal.of("file.record_gone"));
          }
          drop.forEach(links::remove);
          for (String id : name) {
            session.find(StoredFile.class, id).ifPresent(links::add);
          }
          return Outcome.done(
              Acted.undoable(links.ids(), Undo.of(ACT, () -> run(owner, drop, name))));
        });
  }
}
