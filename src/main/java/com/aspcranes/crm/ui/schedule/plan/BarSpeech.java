package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A bar in words, for the tip and for a screen reader: what the colours and signs say, too. */
final class BarSpeech {
  private static final int MOST_CONFLICTS = 3;

  private final Messages messages;
  private final ConflictWords words;
  private final DateTimeFormatter moment;

  BarSpeech(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.words = new ConflictWords(messages, zone);
    this.moment = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", messages.locale()).withZone(zone);
  }

  String of(
      JobLink link,
      JobRow job,
      TimeRange range,
      BoardIndex index,
      BarState state,
      Set<BarMark> marks,
      List<Conflict> conflicts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "schedule.spoken",
            index.name(link.resourceId()),
            Objects.requireNonNullElse(job.jobNumber(), ""),
            job.customerName(),
            moment(range.start()),
            moment(range.end()),
            messages.text(state.messageKey())));
    lines.add(job.location() == null ? job.title() : job.title() + ", " + job.location());
    List<JobLink> others = link.role() == null ? index.crew(job.id()) : index.cranes(job.id());
    if (!others.isEmpty()) {
      String key = link.role() == null ? "schedule.crew" : "schedule.cranes";
      lines.add(messages.text(key, index.names(others)));
    }
    for (BarMark mark : List.of(BarMark.LATE, BarMark.PENDING, BarMark.VENDOR)) {
      if (marks.contains(mark)) {
        lines.add(messages.text("timeline.mark." + mark.name().toLowerCase(Locale.ROOT)));
      }
    }
    conflicts.stream()
        .limit(MOST_CONFLICTS)
        .map(conflict -> messages.text("schedule.spoken_conflict", words.text(conflict)))
        .forEach(lines::add);
    if (job.notes() != null && !job.notes().isBlank()) {
      lines.add(job.notes());
    }
    return String.join("\n", lines);
  }

  private String moment(Instant at) {
    return moment.format(at);
  }
}
