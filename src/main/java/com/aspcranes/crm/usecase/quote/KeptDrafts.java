package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.store.draft.DraftStore;
import com.aspcranes.crm.store.type.WireJson;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.util.Optional;

/** Unsaved quotations, kept through a crash. */
public final class KeptDrafts {
  private final DraftStore drafts;

  public KeptDrafts(QuoteDesk desk) {
    this.drafts = new DraftStore(desk.store());
  }

  /**
   * @param of the quotation's id, or what the new one is for
   */
  public void keep(String of, QuoteDraft draft) {
    drafts.keep(key(of), new JsonText(WireJson.write(draft)));
  }

  public void forget(String of) {
    drafts.forget(key(of));
  }

  public Optional<QuoteDraft> find(String of) {
    return drafts.find(key(of)).map(kept -> WireJson.read(kept.content().text(), QuoteDraft.class));
  }

  private static String key(String of) {
    return "quote.editor:" + of;
  }
}
