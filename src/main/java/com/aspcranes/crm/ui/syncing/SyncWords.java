package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A status in plain words. */
final class SyncWords {
  private final Messages messages;
  private final Moments moments;

  SyncWords(Messages messages, Clock clock, ZoneId zone) {
    this.messages = messages;
    this.moments = new Moments(clock, zone, messages.locale());
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

  String moment(@Nullable Instant instant) {
    return instant == null ? messages.text("syncing.never") : moments.brief(instant);
  }
}
