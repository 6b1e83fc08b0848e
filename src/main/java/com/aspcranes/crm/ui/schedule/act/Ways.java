package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.search.FindASlot;
import com.aspcranes.crm.rules.scheduling.search.WaysOut;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.DropRules;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What could be done with a job that cannot stay, or that has no place yet. */
public final class Ways {
  /** When a day's work begins. */
  public static final LocalTime MORNING = LocalTime.of(8, 0);

  private static final Duration SHIFT = Duration.ofHours(10);
  private static final Duration SEARCHED = Duration.ofDays(30);
  private static final int MOST = 8;

  private final Desk desk;
  private final WayWords words;

  public Ways(Desk desk) {
    this.desk = desk;
    this.words = new WayWords(desk.messages(), desk.zone());
  }

  /**
   * The ways out of what stands against a job; none when nothing does.
   *
   * @param plan where it is, or was to go
   */
  public List<Way> out(BoardModel board, JobPlan plan) {
    JobRow job = board.job(plan.jobId()).orElse(null);
    TimeRange during = plan.during();
    if (job == null || during == null) {
      return List.of();
    }
    boolean running = job.status().equals("in_progress");
    var from = DropRules.placement(job, during, plan.craneIds(), plan.crew());
    return new WaysOut(board.rules.engine)
        .of(from, MOST).stream()
            .filter(way -> !running || way.delay().isZero())
            .map(
                way -> {
                  JobPlan to =
                      new JobPlan(
                          job.id(),
                          way.to().during(),
                          way.to().craneIds(),
                          Crews.after(plan.crew(), way.to().operatorIds()),
                          List.of());
                  return words.way(
                      board,
                      plan,
                      to,
                      way.distanceKm(),
                      board.index.stillTold(job.id(), way.left()));
                })
            .toList();
  }

  /** Free places for a job that has none, the best first. */
  public List<Way> slots(BoardModel board, JobRow job) {
    Instant now = desk.clock().instant();
    LocalDate today = LocalDate.ofInstant(now, desk.zone());
    LocalDate from = Objects.requireNonNullElse(job.neededFrom(), today);
    if (from.isBefore(today)) {
      from = today;
    }
    Instant first = from.atTime(MORNING).atZone(desk.zone()).toInstant();
    if (first.isBefore(now)) {
      first = from.plusDays(1).atTime(MORNING).atZone(desk.zone()).toInstant();
    }
    FindASlot.Request request =
        new FindASlot.Request(
            job.requiredCategory(),
            job.requiredCapacityTons(),
            new TimeRange(first, first.plus(SEARCHED)),
            length(job),
            Duration.ofMinutes(job.bufferBefore()),
            Duration.ofMinutes(job.bufferAfter()),
            job.shift().equals("double") ? 2 : 1,
            null);
    List<Way> ways = new ArrayList<>();
    for (FindASlot.Slot slot : new FindASlot(board.rules.engine).find(request)) {
      if (ways.size() < MOST) {
        ways.add(slot(board, job, slot));
      }
    }
    return ways;
  }

  private Way slot(BoardModel board, JobRow job, FindASlot.Slot slot) {
    List<JobPlan.Crew> crew =
        Crews.after(List.of(), slot.crew().stream().map(operator -> operator.id()).toList());
    JobPlan none = new JobPlan(job.id(), null, List.of(), List.of(), List.of());
    JobPlan plan =
        new JobPlan(job.id(), slot.during(), List.of(slot.crane().id()), crew, List.of());
    return words.way(
        board,
        none,
        plan,
        slot.distanceKm(),
        board.rules.check(job, slot.during(), plan.craneIds(), crew, Set.of()));
  }

  /** The plan that a job follows now. */
  public static JobPlan now(BoardModel board, JobRow job) {
    TimeRange during =
        job.start() == null || job.end() == null ? null : new TimeRange(job.start(), job.end());
    return new JobPlan(
        job.id(),
        during,
        board.index.cranes(job.id()).stream().map(JobLink::resourceId).toList(),
        board.index.crew(job.id()).stream()
            .map(
                link ->
                    new JobPlan.Crew(
                        link.resourceId(), Objects.requireNonNullElse(link.role(), "operator")))
            .toList(),
        List.of());
  }

  /** From the first morning to the last evening. */
  public static Duration length(JobRow job) {
    int days = job.neededDays() == null ? 1 : job.neededDays();
    return SHIFT.plusDays(days - 1L);
  }
}
