package com.aspcranes.crm.ui.followup;

import com.aspcranes.crm.store.deal.FollowUp;
import java.util.Locale;
import java.util.Objects;

/**
 * @param text letters anywhere in what, about whom or the phone; empty for all
 */
record FollowUpFilter(String text, FollowUpLook look) {
  static final FollowUpFilter ALL = new FollowUpFilter("", FollowUpLook.DUE);

  boolean has(FollowUp row) {
    String words =
        row.what()
            + ' '
            + Objects.requireNonNullElse(row.about(), "")
            + ' '
            + Objects.requireNonNullElse(row.phone(), "");
    return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
