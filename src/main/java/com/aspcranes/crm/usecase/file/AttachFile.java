package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.ArrayList;
import java.util.List;

/**
 * Attaches files to a record, seen here at once, connected or not; the bytes follow to the server
 * by themselves.
 */
public final class AttachFile {
  private static final String ACT = "file.attached";
  private static final String MANY = "file.attached_many";

  private final LocalStore store;
  private final TakeIn takeIn;
  private final Relink relink;

  public AttachFile(LocalStore store, ContentStore content) {
    this.store = store;
    this.takeIn = new TakeIn(content);
    this.relink = new Relink(store);
  }

  /**
   * @param ids of the files that are attached now
   * @param notTaken those that were not, with the reason of each
   */
  public record Attached(List<String> ids, List<NotTaken> notTaken) {}

  public record NotTaken(String name, Refusal why) {}

  /**
   * Takes a while: the bytes are copied and pictures made small.
   *
   * @return refused only if none of them is taken
   */
  public Outcome<Acted<Attached>> run(FileOwner owner, List<NewFile> files) {
    List<StoredFile> rows = new ArrayList<>();
    List<NotTaken> notTaken = new ArrayList<>();
    for (NewFile file : files) {
      Outcome<StoredFile> taken = takeIn.run(owner.slot(), file);
      if (taken instanceof Outcome.Done<StoredFile> done) {
        rows.add(done.value());
      } else if (taken instanceof Outcome.Refused<StoredFile> refused) {
        notTaken.add(new NotTaken(file.name(), refused.refusal()));
      }
    }
    if (rows.isEmpty()) {
      return Outcome.refused(
          notTaken.isEmpty() ? Refusal.of("file.type_not_taken") : notTaken.get(0).why());
    }
    return store.write(ACT, session -> attach(session, owner, rows, notTaken));
  }

  private Outcome<Acted<Attached>> attach(
      WriteSession session, FileOwner owner, List<StoredFile> rows, List<NotTaken> notTaken) {
    FileLinks links = new FileLinks(session, owner);
    if (!links.isThere()) {
      return Outcome.refused(Refusal.of("file.record_gone"));
    }
    List<String> before = links.ids();
    List<String> ids = new ArrayList<>();
    for (StoredFile row : rows) {
      StoredFile stored = stored(session, row);
      links.add(stored);
      ids.add(stored.id);
    }
    List<String> fresh = ids.stream().filter(id -> !before.contains(id)).toList();
    List<String> replaced = owner.slot().many() ? List.of() : before;
    Attached attached = new Attached(ids, notTaken);
    Undo undo =
        fresh.size() > 1
            ? Undo.of(MANY, () -> relink.run(owner, replaced, fresh), fresh.size())
            : Undo.of(ACT, () -> relink.run(owner, replaced, fresh), rows.get(0).name);
    return Outcome.done(fresh.isEmpty() ? Acted.lasting(attached) : Acted.undoable(attached, undo));
  }

  /** Bytes that I have attached before need neither another row nor another way to the server. */
  static StoredFile stored(WriteSession session, StoredFile row) {
    Sql twin =
        Sql.of("SELECT * FROM files")
            .where("sha256 = ?", row.sha256)
            .where("created_by = ?", session.uid())
            .where("media_type = ?", row.mediaType)
            .then("ORDER BY rid LIMIT 1");
    List<StoredFile> mine = session.all(StoredFile.class, twin);
    if (!mine.isEmpty()) {
      return mine.get(0);
    }
    session.create(row);
    return row;
  }
}
