package com.aspcranes.crm.usecase.kept;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.draft.Draft;
import com.aspcranes.crm.store.draft.DraftStore;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps unsaved input on the disk, so that a crash costs no typing. Not for the FX thread. */
public final class KeptInput {
  private static final Logger LOG = LoggerFactory.getLogger(KeptInput.class);

  private final DraftStore drafts;

  public KeptInput(LocalStore store) {
    this.drafts = new DraftStore(store);
  }

  /**
   * @param key form and record, e.g. {@code customer:cust_0190..}
   * @param typed a record that JSON can carry
   */
  public void keep(String key, Object typed, Object clean) {
    drafts.keep(key, new JsonText(WireJson.write(Map.of("typed", typed, "clean", clean))));
  }

  public void forget(String key) {
    drafts.forget(key);
  }

  /** Empty, too, when what is there was kept by a program whose form had another shape. */
  public <D> Optional<Kept<D>> find(String key, Class<D> shape) {
    return drafts.find(key).flatMap(draft -> read(draft, shape));
  }

  private static <D> Optional<Kept<D>> read(Draft draft, Class<D> shape) {
    try {
      JsonNode both = WireJson.tree(draft.content().text());
      return Optional.of(
          new Kept<>(
              WireJson.read(both.path("typed").toString(), shape),
              WireJson.read(both.path("clean").toString(), shape),
              draft.savedAt()));
    } catch (UncheckedIOException unreadable) {
      LOG.warn("input kept as {} cannot be read: {}", draft.key(), unreadable.getMessage());
      return Optional.empty();
    }
  }
}
