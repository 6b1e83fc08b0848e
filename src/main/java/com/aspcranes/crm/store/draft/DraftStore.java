package com.aspcranes.crm.store.draft;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

/** Keeps what is typed into an editor until it is saved or thrown away. Never leaves this desk. */
public final class DraftStore {
  private final LocalStore store;

  public DraftStore(LocalStore store) {
    this.store = store;
  }

  /**
   * @param key screen and record, for example {@code quote.editor:quot_0190...}
   */
  public void keep(String key, JsonText content) {
    store.keepDraft(key, content.text());
  }

  public void forget(String key) {
    store.keepDraft(key, null);
  }

  public Optional<Draft> find(String key) {
    return store.read(
        session ->
            session.first(
                Sql.of("SELECT key, content, saved_at FROM draft").where("key = ?", key),
                Draft::of));
  }

  /** What was left unsaved, the newest first. */
  public List<Draft> all() {
    return store.read(
        session ->
            session.list(
                Sql.of("SELECT key, content, saved_at FROM draft ORDER BY saved_at DESC"),
                Draft::of));
  }
}
