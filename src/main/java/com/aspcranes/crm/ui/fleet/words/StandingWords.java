package com.aspcranes.crm.ui.fleet.words;

import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a crane or a crew member stands, in words. */
public final class StandingWords {
  private final Messages messages;
  private final When when;

  public StandingWords(Desk desk) {
    this.messages = desk.messages();
    this.when = new When(desk);
  }

  public String of(Standing standing) {
    return messages.text("fleet.standing." + standing.name().toLowerCase(Locale.ROOT));
  }

  /** The style class of the chip that shows it. */
  public static String style(Standing standing) {
    return switch (standing) {
      case FREE -> "good";
      case ON_JOB -> "in-progress";
      case DUE -> "published";
      case HELD -> "tentative";
      case BREAKDOWN -> "bad";
      case MAINTENANCE, LEAVE, TRAINING -> "warn";
      case INACTIVE -> "cancelled";
    };
  }

  /** Because of what, and until when; empty if it is free. */
  public String detail(Standing.Now<EngagementRow> now) {
    EngagementRow row = now.engagement();
    if (row == null) {
      return "";
    }
    String until = messages.text("fleet.until", when.moment(row.end()));
    if (row.begun() && row.end().isBefore(when.now())) {
      until = messages.text("fleet.late_since", when.moment(row.end()));
    }
    String what =
        row.kind().equals("job") ? job(row) : Objects.requireNonNullElse(row.reason(), "");
    return what.isEmpty() ? until : until + " · " + what;
  }

  /** {@code JOB-000042 Acme Steel}, as far as the person may know. */
  public String job(EngagementRow row) {
    String name = row.jobNumber() == null ? row.title() : row.jobNumber();
    if (name == null) {
      return row.jobId() == null
          ? messages.text("fleet.some_job")
          : Objects.requireNonNullElse(row.customer(), "");
    }
    return row.customer() == null ? name : name + " " + row.customer();
  }

  /** What an engagement is: the job, or the kind of time off with its reason. */
  public String what(EngagementRow row) {
    if (row.kind().equals("job")) {
      return job(row);
    }
    String kind = kind(row.kind());
    return row.reason() == null ? kind : kind + ": " + row.reason();
  }

  /** Maintenance, breakdown, leave, training or hold. */
  public String kind(String code) {
    String key = "fleet.kind." + code;
    return messages.has(key) ? messages.text(key) : code;
  }

  /** The next job: when, and which; null if there is none. */
  public @Nullable String next(@Nullable EngagementRow row) {
    return row == null ? null : when.moment(row.start()) + " · " + job(row);
  }
}
