package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a bar of a crane or an operator on a job. */
final class BoardBars {
  private final Messages messages;
  private final boolean mayPlan;
  private final DateTimeFormatter moment;

  BoardBars(Messages messages, ZoneId zone, boolean mayPlan) {
    this.messages = messages;
    this.mayPlan = mayPlan;
    this.moment = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", messages.locale()).withZone(zone);
  }

  /** Empty for a job without dates. */
  Optional<TimelineBar> bar(
      JobLink link, JobRow job, List<JobLink> crew, String resource, boolean vendor, Instant now) {
    if (job.start() == null || job.end() == null) {
      return Optional.empty();
    }
    String number = Objects.requireNonNullElse(job.jobNumber(), "");
    BarState state = state(job, crew);
    return Optional.of(
        new TimelineBar(
            link.id(),
            link.resourceId(),
            new TimeRange(job.start(), job.end()),
            Duration.ofMinutes(job.bufferBefore()),
            Duration.ofMinutes(job.bufferAfter()),
            number,
            number.replaceFirst("^JOB-0*", ""),
            job.customerName(),
            place(job),
            state,
            marks(link, job, vendor, now),
            messages.text(
                "schedule.spoken",
                resource,
                number,
                job.customerName(),
                moment.format(job.start()),
                moment.format(job.end()),
                messages.text(state.messageKey()))));
  }

  private static String place(JobRow job) {
    return job.location() == null ? job.title() : job.title() + ", " + job.location();
  }

  private static BarState state(JobRow job, List<JobLink> crew) {
    return switch (job.status()) {
      case "in_progress" -> BarState.IN_PROGRESS;
      case "completed" -> BarState.DONE;
      case "cancelled" -> BarState.CANCELLED;
      default -> {
        if (job.publishedAt() == null) {
          yield BarState.DRAFT;
        }
        boolean taken =
            !crew.isEmpty() && crew.stream().allMatch(link -> link.acknowledgedAt() != null);
        yield taken ? BarState.ACKNOWLEDGED : BarState.PUBLISHED;
      }
    };
  }

  private Set<BarMark> marks(JobLink link, JobRow job, boolean vendor, Instant now) {
    EnumSet<BarMark> marks = EnumSet.noneOf(BarMark.class);
    if (job.pending() || link.pending()) {
      marks.add(BarMark.PENDING);
    }
    if (vendor) {
      marks.add(BarMark.VENDOR);
    }
    boolean open = job.status().equals("scheduled") || job.status().equals("in_progress");
    Instant due = job.status().equals("scheduled") ? job.start() : job.end();
    if (open && due != null && due.isBefore(now)) {
      marks.add(BarMark.LATE);
    }
    if (!mayPlan || !open) {
      marks.add(BarMark.FIXED);
    }
    return marks;
  }
}
