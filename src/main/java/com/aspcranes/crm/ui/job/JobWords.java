package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.ui.fx.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Codes and times of jobs in words. */
final class JobWords {
  private JobWords() {}

  static String status(Messages messages, String code) {
    return word(messages, "value.job_status.", code);
  }

  static String shift(Messages messages, String code) {
    return word(messages, "quote.factor.shift.", code);
  }

  /** Null and an empty code stand for no wish. */
  static String category(Messages messages, @Nullable String code) {
    return code == null || code.isEmpty()
        ? messages.text("job.category.any")
        : word(messages, "category.", code);
  }

  static String role(Messages messages, String code) {
    return word(messages, "job.role.", code);
  }

  /** The chip's style class. */
  static String style(String status) {
    return switch (status) {
      case "pending" -> "tentative";
      case "scheduled" -> "published";
      case "in_progress" -> "in-progress";
      case "completed" -> "done";
      default -> "cancelled";
    };
  }

  static String moment(Messages messages, ZoneId zone, Instant at) {
    return DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", messages.locale())
        .format(at.atZone(zone));
  }

  private static String word(Messages messages, String family, String code) {
    String key = family + code;
    return messages.has(key) ? messages.text(key) : code;
  }
}
