package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.attachment.FileQueries;
import com.aspcranes.crm.store.content.ContentStore;
import java.util.List;
import java.util.Optional;

/** Everything that is done with files at one desk. */
public final class FileActs {
  private final LocalStore store;
  private final ContentStore content;
  private final FileQueries queries;
  private final AttachFile attach;
  private final RemoveFile remove;
  private final OpenFile open;

  public FileActs(LocalStore store, ContentStore content) {
    this.store = store;
    this.content = content;
    this.queries = new FileQueries(store);
    this.attach = new AttachFile(store, content);
    this.remove = new RemoveFile(store);
    this.open = new OpenFile(store, content);
  }

  /** The files of a record, in its order. */
  public List<FileTile> tiles(FileOwner owner) {
    return queries.of(owner).stream()
        .map(row -> FileTile.of(row, content.has(row.sha256())))
        .toList();
  }

  /** One file, wherever it is named; empty for one that this person does not see. */
  public Optional<FileTile> tile(String fileId) {
    return queries.row(fileId).map(row -> FileTile.of(row, content.has(row.sha256())));
  }

  /** Tries once more what was refused. */
  public boolean again(String fileId) {
    store.transfers().ask(fileId);
    return true;
  }

  public AttachFile attach() {
    return attach;
  }

  public RemoveFile remove() {
    return remove;
  }

  public OpenFile open() {
    return open;
  }
}
