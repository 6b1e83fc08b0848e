package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a bar of a crane or an operator on a job. */
final class BoardBars {
  private final boolean mayPlan;
  private final BarSpeech speech;

  BoardBars(Messages messages, ZoneId zone, boolean mayPlan) {
    this.mayPlan = mayPlan;
    this.speech = new BarSpeech(messages, zone);
  }

  /** Empty for a job without dates. */
  Optional<TimelineBar> bar(
      JobLink link,
      JobRow job,
      BoardIndex index,
      boolean vendor,
      List<Conflict> conflicts,
      Instant now) {
    if (job.start() == null || job.end() == null) {
      return Optional.empty();
    }
    String number = Objects.requireNonNullElse(job.jobNumber(), "");
    TimeRange range = new TimeRange(job.start(), job.end());
    BarState state = state(job, index.crew(job.id()));
    Set<BarMark> marks = marks(link, job, vendor, !conflicts.isEmpty(), now);
    return Optional.of(
        new TimelineBar(
            link.id(),
            link.resourceId(),
            range,
            Duration.ofMinutes(job.bufferBefore()),
            Duration.ofMinutes(job.bufferAfter()),
            number,
            number.replaceFirst("^JOB-0*", ""),
            job.customerName(),
            place(job),
            state,
            marks,
            speech.of(link, job, range, index, state, marks, conflicts)));
  }

  private static String place(JobRow job) {
    return job.location() == null ? job.title() : job.title() + ", " + job.location();
  }

  /** How far a job is, as the board shows it. */
  static BarState state(JobRow job, List<JobLink> crew) {
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

  private Set<BarMark> marks(
      JobLink link, JobRow job, boolean vendor, boolean conflict, Instant now) {
    EnumSet<BarMark> marks = EnumSet.noneOf(BarMark.class);
    if (job.pending() || link.pending()) {
      marks.add(BarMark.PENDING);
    }
    if (vendor) {
      marks.add(BarMark.VENDOR);
    }
    if (conflict) {
      marks.add(BarMark.CONFLICT);
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
