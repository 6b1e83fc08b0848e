package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A status in plain words. */
final class SyncWords {
  private final Messages messages;
  private final Clock clock;
  private final ZoneId zone;

  SyncWords(Messages messages, Clock clock, ZoneId zone) {
    this.messages = messages;
    this.clock = clock;
    this.zone = zone;
  }

  /** For the chip: a few words. */
  String brief(SyncStatus status) {
    return switch (SyncMood.of(status)) {
      case PROBLEM -> messages.text("syncing.chip.problem");
      case FIRST -> messages.text("syncing.chip.first");
      case OFFLINE ->
          status.waiting() > 0
              ? messages.text("syncing.chip.offline_waiting", status.waiting())
              : messages.text("syncing.chip.offline", moment(status.offlineSince()));
      case ISSUES -> messages.text("syncing.chip.issues", status.issues());
      case SENDING -> messages.text("syncing.chip.sending", status.waiting());
      case ONLINE -> messages.text("syncing.chip.online");
    };
  }

  /** For the popover: what it means and what to do. */
  String full(SyncStatus status) {
    if (status.problem() != null) {
      return messages.refusal(status.problem());
    }
    return switch (SyncMood.of(status)) {
      case OFFLINE -> messages.text("syncing.full.offline", moment(status.offlineSince()));
      case ISSUES -> messages.text("syncing.full.issues", status.issues());
      case SENDING -> messages.text("syncing.full.sending");
      case FIRST -> messages.text("syncing.full.first");
      case PROBLEM, ONLINE -> messages.text("syncing.full.online");
    };
  }

  /** {@code 10:42} today, {@code 15 Mar 10:42} before. */
  String moment(@Nullable Instant instant) {
    if (instant == null) {
      return messages.text("syncing.never");
    }
    ZonedDateTime then = instant.atZone(zone);
    boolean today = then.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), zone));
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", messages.locale())
        .format(then);
  }
}
