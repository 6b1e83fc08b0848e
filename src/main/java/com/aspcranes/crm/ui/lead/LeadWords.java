package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.ui.fx.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of leads in words and colours. */
final class LeadWords {
  static final List<String> STATUSES =
      List.of("new", "in_process", "qualified", "unqualified", "lost", "converted");
  static final List<String> SOURCES =
      List.of("website", "referral", "direct", "social", "email", "phone", "other");

  private LeadWords() {}

  static String status(Messages messages, @Nullable String code) {
    return word(messages, "lead.status.", STATUSES, code);
  }

  static String source(Messages messages, @Nullable String code) {
    return word(messages, "lead.source.", SOURCES, code);
  }

  /** The chip's style class. */
  static String style(String status) {
    return switch (status) {
      case "new" -> "tentative";
      case "in_process" -> "published";
      case "qualified" -> "acknowledged";
      case "converted" -> "done";
      case "lost", "unqualified" -> "cancelled";
      default -> "draft";
    };
  }

  private static String word(
      Messages messages, String family, List<String> known, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return known.contains(code) ? messages.text(family + code) : code;
  }
}
