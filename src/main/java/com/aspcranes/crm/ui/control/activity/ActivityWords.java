package com.aspcranes.crm.ui.control.activity;

import com.aspcranes.crm.ui.fx.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Activities in words and signs. */
public final class ActivityWords {
  public static final List<String> KINDS = List.of("call", "visit", "email", "note", "task");

  private ActivityWords() {}

  public static String kind(Messages messages, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return KINDS.contains(code) ? messages.text("activity.kind." + code) : code;
  }

  public static String icon(String kind) {
    return switch (kind) {
      case "call" -> "mdomz-phone";
      case "visit" -> "mdoal-directions_walk";
      case "email" -> "mdomz-mail_outline";
      case "task" -> "mdoal-check_circle";
      case "lead" -> "mdomz-phone_in_talk";
      default -> "mdomz-notes";
    };
  }

  /** Today, tomorrow, how late, or the day. */
  public static String due(Messages messages, LocalDate day, LocalDate today) {
    long ahead = ChronoUnit.DAYS.between(today, day);
    if (ahead == 0) {
      return messages.text("activity.today");
    }
    if (ahead == 1) {
      return messages.text("activity.tomorrow");
    }
    return ahead < 0
        ? messages.text("activity.late", -ahead)
        : DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale()).format(day);
  }

  /** Style class of the chip that says when something is due. */
  public static String dueStyle(LocalDate day, LocalDate today) {
    return day.isBefore(today) ? "late" : day.equals(today) ? "published" : "draft";
  }
}
