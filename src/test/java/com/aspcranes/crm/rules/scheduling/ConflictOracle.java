package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts.Block;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import com.aspcranes.crm.rules.scheduling.Facts.Booking;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import com.aspcranes.crm.rules.scheduling.Facts.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same rules, said the slow and plain way: every fact is looked at, time is counted in quarter
 * hours.
 */
final class ConflictOracle {
  private static final long QUARTER = 900;

  private final Facts facts;
  private final RuleSettings settings;
  private final Placement p;
  private final Set<String> found = new TreeSet<>();

  ConflictOracle(Facts facts, RuleSettings settings, Placement placement) {
    this.facts = facts;
    this.settings = settings;
    this.p = placement;
  }

  Set<String> conflicts() {
    List<String> people = new ArrayList<>(p.operatorIds());
    people.addAll(p.crewIds());
    for (String id : p.craneIds()) {
      time(id, Rule.CRANE_BUSY);
      papers(id, Rule.PAPER_EXPIRED);
    }
    for (String id : people) {
      time(id, Rule.OPERATOR_BUSY);
      papers(id, Rule.CERTIFICATE_EXPIRED);
      hours(id);
    }
    for (Crane crane : facts.cranes()) {
      if (p.craneIds().contains(crane.id())) {
        if (p.requiredCapacityTons() != null
            && crane.capacityTons().compareTo(p.requiredCapacityTons()) < 0) {
          add(Rule.CAPACITY_TOO_SMALL, crane.id());
        }
        if (p.requiredCategory() != null && !p.requiredCategory().equals(crane.category())) {
          add(Rule.WRONG_CATEGORY, crane.id());
        }
      }
    }
    certified();
    if (p.doubleShift() && p.operatorIds().size() < 2) {
      add(Rule.SECOND_OPERATOR_MISSING, null);
    }
    if (p.quotationValidUntil() != null
        && day(p.during().start()).isAfter(p.quotationValidUntil())) {
      add(Rule.OUTSIDE_VALIDITY, null);
    }
    return found;
  }

  private void time(String id, Rule busy) {
    for (Booking b : facts.bookings()) {
      if (b.resourceId().equals(id) && !b.jobId().equals(p.jobId())) {
        if (shared(b.during(), p.during())) {
          add(busy, id + " " + b.during().end());
        } else if (shared(
            new TimeRange(b.during().start().minus(b.before()), b.during().end().plus(b.after())),
            new TimeRange(
                p.during().start().minus(p.before()), p.during().end().plus(p.after())))) {
          add(Rule.BUFFER_EATEN, id + " " + b.during().end().plus(b.after()));
        }
      }
    }
    for (Block b : facts.blocks()) {
      if (b.resourceId().equals(id)) {
        if (shared(b.during(), p.during())) {
          if (b.kind() != BlockKind.HOLD) {
            add(
                b.kind() == BlockKind.TRAINING ? Rule.LEAVE : Rule.valueOf(b.kind().name()),
                id + " " + b.during().end());
          } else if (b.quotationId() == null || !b.quotationId().equals(p.quotationId())) {
            add(Rule.HELD, id + " " + b.during().end());
          }
        } else if (b.kind() != BlockKind.HOLD
            && shared(
                b.during(),
                new TimeRange(
                    p.during().start().minus(p.before()), p.during().end().plus(p.after())))) {
          add(Rule.BUFFER_EATEN, id + " " + b.during().end());
        }
      }
    }
  }

  private static boolean shared(TimeRange a, TimeRange b) {
    Instant from = a.start().compareTo(b.start()) > 0 ? a.start() : b.start();
    Instant to = a.end().compareTo(b.end()) < 0 ? a.end() : b.end();
    return from.compareTo(to) < 0;
  }

  private void papers(String id, Rule rule) {
    for (Paper paper : facts.papers()) {
      boolean bad = paper.resourceId().equals(id) && !lasts(paper);
      boolean renewed =
          facts.papers().stream()
              .anyMatch(
                  o -> o.resourceId().equals(id) && o.kind().equals(paper.kind()) && lasts(o));
      if (bad && !renewed) {
        add(rule, id + " " + paper.kind());
      }
    }
  }

  private boolean lasts(Paper paper) {
    return paper.expiresOn() == null
        || !paper.expiresOn().isBefore(day(p.during().end().minusSeconds(1)));
  }

  private void certified() {
    List<String> wanted = new ArrayList<>();
    facts.cranes().stream()
        .filter(c -> p.craneIds().contains(c.id()))
        .forEach(c -> wanted.add(c.category()));
    if (wanted.isEmpty() && p.requiredCategory() != null) {
      wanted.add(p.requiredCategory());
    }
    for (Operator operator : facts.operators()) {
      if (p.operatorIds().contains(operator.id())
          && !wanted.isEmpty()
          && operator.categories().stream().noneMatch(wanted::contains)) {
        add(Rule.OPERATOR_NOT_CERTIFIED, operator.id());
      }
    }
  }

  private void hours(String id) {
    Map<LocalDate, Long> weeks = new HashMap<>();
    quarters(p.during(), weeks);
    Set<LocalDate> own = Set.copyOf(weeks.keySet());
    facts.bookings().stream()
        .filter(b -> b.resourceId().equals(id) && !b.jobId().equals(p.jobId()))
        .forEach(b -> quarters(b.during(), weeks));
    own.stream()
        .filter(week -> weeks.getOrDefault(week, 0L) > settings.weeklyHours() * 4L)
        .min(LocalDate::compareTo)
        .ifPresent(week -> add(Rule.WEEKLY_HOURS, id + " " + week));
  }

  private void quarters(TimeRange range, Map<LocalDate, Long> weeks) {
    Map<LocalDate, Long> days = new HashMap<>();
    for (Instant at = range.start(); at.isBefore(range.end()); at = at.plusSeconds(QUARTER)) {
      days.merge(day(at), 1L, Long::sum);
    }
    days.forEach(
        (day, quarters) ->
            weeks.merge(
                day.minusDays(day.getDayOfWeek().getValue() - 1),
                Math.min(quarters, settings.hoursPerDay() * 4L),
                Long::sum));
  }

  private LocalDate day(Instant at) {
    return at.atZone(settings.zone()).toLocalDate();
  }

  private void add(Rule rule, String what) {
    found.add(rule + (what == null ? "" : " " + what));
  }
}
