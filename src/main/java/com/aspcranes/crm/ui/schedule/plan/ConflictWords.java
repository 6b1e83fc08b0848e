package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Conflicts in the words of the dispatcher. */
public final class ConflictWords {
  private final Messages messages;
  private final DateTimeFormatter moment;
  private final DateTimeFormatter day;

  public ConflictWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.moment = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", messages.locale()).withZone(zone);
    this.day = DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale());
  }

  /** The gravest says how grave, the first two say why. */
  public Verdict verdict(List<Conflict> conflicts) {
    List<Conflict> told =
        conflicts.stream().filter(c -> c.severity() != Severity.ALLOW).limit(2).toList();
    if (told.isEmpty()) {
      return Verdict.OK;
    }
    String text = String.join(" · ", told.stream().map(this::text).toList());
    return new Verdict(told.get(0).blocks() ? Verdict.Level.BLOCK : Verdict.Level.WARN, text);
  }

  public String text(Conflict conflict) {
    return messages.text(conflict.key(), conflict.args().stream().map(this::word).toArray());
  }

  private Object word(Object arg) {
    if (arg instanceof Instant instant) {
      return moment.format(instant);
    }
    if (arg instanceof LocalDate date) {
      return day.format(date);
    }
    if (arg instanceof String code && messages.has("category." + code)) {
      return messages.text("category." + code);
    }
    if (arg instanceof String code && messages.has("paper." + code)) {
      return messages.text("paper." + code);
    }
    return String.valueOf(arg);
  }
}
