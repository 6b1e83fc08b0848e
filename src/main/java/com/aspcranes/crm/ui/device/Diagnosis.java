package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.account.DeskHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What is the matter with a desk, the worst first. */
enum Diagnosis {
  /** Reported lost, with work on it that the server never got. */
  LOST_WITH_WORK("alarm"),
  LOST("draft"),
  /** Its program may no longer write. */
  TOO_OLD("alarm"),
  /** Its sync stopped on something that somebody must mend. */
  STUCK("alarm"),
  /** Nobody is signed in there, and work waits. */
  SIGNED_OUT_WITH_WORK("alarm"),
  /** Work waits for longer than a day. */
  WAITING_LONG("tentative"),
  /** The server refused acts, and nobody there settled them. */
  REFUSED("tentative"),
  /** Not heard of for two weeks, when a desk locks itself. */
  SILENT("draft"),
  /** Signed in, and its program tells nothing of itself. */
  UNKNOWN("draft"),
  SIGNED_OUT("draft"),
  WELL("acknowledged");

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LEASE = Duration.ofDays(14);

  private final String style;

  Diagnosis(String style) {
    this.style = style;
  }

  static Diagnosis of(DeskHealth desk, Instant now) {
    boolean works = desk.waiting() > 0;
    if (desk.lostAt() != null) {
      return works ? LOST_WITH_WORK : LOST;
    }
    if (desk.tooOld()) {
      return TOO_OLD;
    }
    if (desk.problem() != null) {
      return STUCK;
    }
    if (works && !desk.signedIn()) {
      return SIGNED_OUT_WITH_WORK;
    }
    if (works && desk.oldestWaiting() != null && desk.oldestWaiting().isBefore(now.minus(DAY))) {
      return WAITING_LONG;
    }
    if (desk.issues() > 0) {
      return REFUSED;
    }
    if (desk.lastSeen().isBefore(now.minus(LEASE))) {
      return SILENT;
    }
    if (!desk.signedIn()) {
      return SIGNED_OUT;
    }
    return desk.reportedAt() == null ? UNKNOWN : WELL;
  }

  /** Message key of its name. */
  String key() {
    return "health.state." + name().toLowerCase(Locale.ROOT);
  }

  /** Message key of what to do. */
  String advice() {
    return "health.advice." + name().toLowerCase(Locale.ROOT);
  }

  /** Style class of its chip. */
  String style() {
    return style;
  }
}
