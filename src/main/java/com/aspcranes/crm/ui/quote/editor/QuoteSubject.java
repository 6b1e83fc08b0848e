package com.aspcranes.crm.ui.quote.editor;

import org.jspecify.annotations.Nullable;

/**
 * What an editor opens: a stored quotation, or a new one for a deal, a lead or nobody yet.
 *
 * @param quotation id; null for a new one
 */
public record QuoteSubject(
    @Nullable String quotation, @Nullable String deal, @Nullable String lead) {

  public static QuoteSubject stored(String id) {
    return new QuoteSubject(id, null, null);
  }

  public static QuoteSubject fresh(@Nullable String deal, @Nullable String lead) {
    return new QuoteSubject(null, deal, lead);
  }

  /** Under which its unsaved input is kept. */
  String key() {
    return quotation != null ? quotation : deal != null ? deal : lead != null ? lead : "new";
  }
}
