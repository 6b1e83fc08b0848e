package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts.Block;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import com.aspcranes.crm.rules.scheduling.Facts.Booking;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Nobody is in two places at once, and getting there takes time. */
final class TimeRules {
  private final Placement placement;
  private final RuleSettings settings;
  private final Set<String> moving;
  private final List<Conflict> found;

  TimeRules(Placement placement, Set<String> moving, RuleSettings settings, List<Conflict> found) {
    this.placement = placement;
    this.moving = moving;
    this.settings = settings;
    this.found = found;
  }

  void check(Rule busy, String id, String name, List<Booking> bookings, List<Block> blocks) {
    for (Booking booking : bookings) {
      if (counts(booking)) {
        booking(busy, id, name, booking);
      }
    }
    for (Block block : blocks) {
      block(id, name, block);
    }
  }

  private boolean counts(Booking booking) {
    return !booking.jobId().equals(placement.jobId()) && !moving.contains(booking.jobId());
  }

  private void booking(Rule busy, String id, String name, Booking booking) {
    boolean overlaps = booking.during().overlaps(placement.during());
    Rule rule = overlaps ? busy : Rule.BUFFER_EATEN;
    TimeRange until = overlaps ? booking.during() : booking.widened();
    found.add(
        new Conflict(
            rule,
            settings.severity(rule),
            id,
            rule.key(),
            List.of(name, booking.jobNumber(), booking.customer(), until.end()),
            until.end()));
  }

  private void block(String id, String name, Block block) {
    boolean hold = block.kind() == BlockKind.HOLD;
    boolean overlaps = block.during().overlaps(placement.during());
    if (hold && (!overlaps || Objects.equals(block.quotationId(), placement.quotationId()))) {
      return;
    }
    Rule rule = overlaps ? block.kind().rule() : Rule.BUFFER_EATEN;
    String key =
        overlaps
            ? (block.kind() == BlockKind.TRAINING ? "schedule.training" : rule.key())
            : "schedule.buffer_eaten_by_absence";
    found.add(
        new Conflict(
            rule,
            settings.severity(rule),
            id,
            key,
            List.of(name, block.during().end()),
            block.during().end()));
  }

  /** The first week in which the placement takes somebody over the limit. */
  void weeklyHours(String id, String name, Function<TimeRange, List<Booking>> bookings) {
    Duration limit = Duration.ofHours(settings.weeklyHours());
    WorkingWeek week = WorkingWeek.of(placement.during().start(), settings.zone());
    for (; week.range().start().isBefore(placement.during().end()); week = week.next()) {
      Duration worked = week.worked(placement.during(), settings.hoursPerDay());
      for (Booking booking : bookings.apply(week.range())) {
        if (counts(booking)) {
          worked = worked.plus(week.worked(booking.during(), settings.hoursPerDay()));
        }
      }
      if (worked.compareTo(limit) > 0) {
        List<Object> args = List.of(name, worked.toHours(), week.monday(), settings.weeklyHours());
        found.add(
            new Conflict(
                Rule.WEEKLY_HOURS,
                settings.severity(Rule.WEEKLY_HOURS),
                id,
                Rule.WEEKLY_HOURS.key(),
                args,
                week.range().end()));
        return;
      }
    }
  }
}
