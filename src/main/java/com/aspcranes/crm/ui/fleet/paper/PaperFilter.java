package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.rules.fleet.PaperLight;
import com.aspcranes.crm.store.fleet.PaperLine;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which papers are listed.
 *
 * @param text letters in the owner's name or the paper's number; empty for all
 * @param kind null for all
 */
record PaperFilter(String text, Look look, @Nullable String kind) {
  static final PaperFilter FIRST = new PaperFilter("", Look.DUE, null);

  /** How urgent. */
  enum Look {
    DUE,
    EXPIRED,
    WITHIN_7,
    WITHIN_30,
    ALL;

    boolean holds(PaperLight light) {
      return switch (this) {
        case DUE -> light.wantsRenewal();
        case EXPIRED -> light == PaperLight.EXPIRED;
        case WITHIN_7 -> light == PaperLight.LAST_DAY || light == PaperLight.WITHIN_7;
        case WITHIN_30 ->
            light == PaperLight.LAST_DAY
                || light == PaperLight.WITHIN_7
                || light == PaperLight.WITHIN_30;
        case ALL -> true;
      };
    }
  }

  boolean holds(PaperLine line, LocalDate today) {
    String words = line.owner() + ' ' + line.ownerNumber() + ' ' + line.paper().number();
    return look.holds(PaperLight.of(line.paper().expiresOn(), today))
        && (kind == null || kind.equals(line.paper().kind()))
        && words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
