package com.aspcranes.crm.ui.fleet.words;

import com.aspcranes.crm.rules.fleet.PaperLight;
import com.aspcranes.crm.store.fleet.PaperRow;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How papers do, in words. */
public final class PaperWords {
  private final Messages messages;
  private final When when;

  public PaperWords(Desk desk) {
    this.messages = desk.messages();
    this.when = new When(desk);
  }

  /** What a paper is called at the beginning of a line; an unknown code as it is. */
  public String kind(@Nullable String code) {
    String key = "paper." + code;
    if (code == null || !messages.has(key)) {
      return code == null ? "" : code;
    }
    String word = messages.text(key);
    return word.substring(0, 1).toUpperCase(messages.locale()) + word.substring(1);
  }

  public PaperLight light(@Nullable LocalDate expires) {
    return PaperLight.of(expires, when.today());
  }

  /** How long it still holds: {@code Expired 3 days ago}, {@code 6 days left}. */
  public String left(@Nullable LocalDate expires) {
    if (expires == null) {
      return messages.text("fleet.paper.lasting");
    }
    long days = ChronoUnit.DAYS.between(when.today(), expires);
    if (days == 0) {
      return messages.text("fleet.paper.last_day");
    }
    return days < 0
        ? messages.text("fleet.paper.expired", -days)
        : days <= 60
            ? messages.text("fleet.paper.days_left", days)
            : messages.text("fleet.paper.good");
  }

  /**
   * How all papers of one crane or person do.
   *
   * @param first of those in force the one that runs out first; null if none does
   */
  public String urgent(@Nullable PaperRow first) {
    if (first == null) {
      return messages.text("fleet.paper.none");
    }
    return light(first.expiresOn()).wantsRenewal()
        ? left(first.expiresOn()) + ": " + kind(first.kind())
        : messages.text("fleet.paper.good");
  }

  public String urgentStyle(@Nullable PaperRow first) {
    return first == null ? "cancelled" : style(light(first.expiresOn()));
  }

  /** The style class of the chip that shows it. */
  public static String style(PaperLight light) {
    return switch (light) {
      case EXPIRED, LAST_DAY -> "bad";
      case WITHIN_7, WITHIN_30 -> "warn";
      case GOOD, LASTING -> "good";
    };
  }
}
