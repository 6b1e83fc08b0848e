package com.aspcranes.crm.rules.scheduling.search;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.ConflictEngine;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.Rule;
import com.aspcranes.crm.rules.scheduling.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What could be done about the conflicts of a placement: other cranes, other people, later. */
public final class WaysOut {
  /** How far ahead another time is looked for. */
  static final Duration AHEAD = Duration.ofDays(21);

  private static final Comparator<Way> BEST_FIRST =
      Comparator.<Way>comparingInt(way -> way.left().size())
          .thenComparing(Way::delay)
          .thenComparing(Way::kind)
          .thenComparing(Way::spareTons)
          .thenComparing(Way::distanceKm, Comparator.nullsLast(Comparator.naturalOrder()));

  private final ConflictEngine engine;
  private final OtherPeople people;

  public WaysOut(ConflictEngine engine) {
    this.engine = engine;
    this.people = new OtherPeople(engine);
  }

  /** What is different, the least first. */
  public enum Kind {
    OTHER_PEOPLE,
    OTHER_CRANE,
    OTHER_TIME,
    OTHER_CRANE_AND_TIME
  }

  /**
   * @param to where the job would stand
   * @param left warnings that would remain
   * @param delay 0 for the same time
   * @param spareTons how much more the cranes lift together than those they replace, or less
   * @param distanceKm between the yards of the cranes; null when a yard is unknown or it is the
   *     same crane
   */
  public record Way(
      Kind kind,
      Placement to,
      List<Conflict> left,
      Duration delay,
      BigDecimal spareTons,
      @Nullable Integer distanceKm) {}

  /**
   * The ways without what blocks and with fewer warnings than there are, the best first; none when
   * nothing is the matter.
   *
   * @param most at most so many
   */
  public List<Way> of(Placement placement, int most) {
    List<Conflict> troubles = told(placement);
    if (troubles.isEmpty()) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    sameTime(placement, placement.craneIds(), Kind.OTHER_PEOPLE, ways);
    for (String crane : badly(troubles, placement.craneIds())) {
      for (Crane other : instead(crane, placement)) {
        sameTime(placement, swapped(placement, crane, other), Kind.OTHER_CRANE, ways);
      }
    }
    later(placement, placement.craneIds(), Kind.OTHER_TIME, ways);
    if (ways.stream().filter(way -> way.left().isEmpty()).count() < most) {
      for (String crane : badly(troubles, placement.craneIds())) {
        for (Crane other : instead(crane, placement)) {
          later(placement, swapped(placement, crane, other), Kind.OTHER_CRANE_AND_TIME, ways);
        }
      }
    }
    return ways.stream()
        .filter(way -> isBetter(way, troubles))
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private static boolean isBetter(Way way, List<Conflict> troubles) {
    boolean blocked = troubles.stream().anyMatch(Conflict::blocks);
    return way.left().stream().noneMatch(Conflict::blocks)
        && (blocked || way.left().size() < troubles.size());
  }

  /** As it is, and with other people for those who cannot. */
  private void sameTime(Placement from, List<String> cranes, Kind kind, List<Way> ways) {
    Placement there = from.at(from.during(), cranes, from.operatorIds());
    if (kind != Kind.OTHER_PEOPLE) {
      ways.add(way(kind, from, there));
    }
    if (told(there).stream().anyMatch(conflict -> isOfPeople(conflict, from))) {
      people.instead(there, told(there)).ifPresent(other -> ways.add(way(kind, from, other)));
    }
  }

  private static boolean isOfPeople(Conflict conflict, Placement of) {
    String resource = conflict.resourceId();
    return conflict.rule() == Rule.SECOND_OPERATOR_MISSING
        || (resource != null && of.operatorIds().contains(resource));
  }

  private void later(Placement from, List<String> cranes, Kind kind, List<Way> ways) {
    free(from.at(from.during(), cranes, from.operatorIds()))
        .ifPresent(at -> ways.add(way(kind, from, from.at(at, cranes, from.operatorIds()))));
  }

  /** The next time of that length and time of day at which nothing is in the way. */
  private Optional<TimeRange> free(Placement placement) {
    TimeRange during = placement.during();
    ZonedDateTime first = during.start().atZone(engine.settings().zone());
    Instant last = during.start().plus(AHEAD);
    TimeRange at = during;
    while (at.start().isBefore(last)) {
      List<Conflict> troubles =
          told(placement.at(at, placement.craneIds(), placement.operatorIds()));
      if (troubles.isEmpty()) {
        return at.equals(during) ? Optional.empty() : Optional.of(at);
      }
      Instant next = at.start().plusNanos(1);
      for (Conflict conflict : troubles) {
        Instant until = conflict.until();
        if (until == null) {
          return Optional.empty();
        }
        next = until.isAfter(next) ? until : next;
      }
      Instant start = FindASlot.sameTimeOfDay(first, next);
      at = new TimeRange(start, start.plus(during.duration()));
    }
    return Optional.empty();
  }

  private Way way(Kind kind, Placement from, Placement to) {
    List<Crane> gone = cranes(from, to);
    List<Crane> come = cranes(to, from);
    return new Way(
        kind,
        to,
        told(to),
        Duration.between(from.during().start(), to.during().start()),
        tons(come).subtract(tons(gone)),
        gone.isEmpty() || come.isEmpty()
            ? null
            : Distance.km(gone.get(0).yard(), come.get(0).yard()));
  }

  /** The cranes of one placement that the other has not. */
  private List<Crane> cranes(Placement of, Placement without) {
    return engine.facts().cranes().stream()
        .filter(crane -> of.craneIds().contains(crane.id()))
        .filter(crane -> !without.craneIds().contains(crane.id()))
        .toList();
  }

  private static BigDecimal tons(List<Crane> cranes) {
    return cranes.stream().map(Crane::capacityTons).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Those that cannot, of these. */
  private static Set<String> badly(List<Conflict> troubles, List<String> of) {
    Set<String> ids = new HashSet<>();
    for (Conflict conflict : troubles) {
      String resource = conflict.resourceId();
      if (resource != null && of.contains(resource)) {
        ids.add(resource);
      }
    }
    return ids;
  }

  /** Cranes that could do the work of one, not yet on the job. */
  private List<Crane> instead(String craneId, Placement placement) {
    Crane before =
        engine.facts().cranes().stream()
            .filter(crane -> crane.id().equals(craneId))
            .findFirst()
            .orElse(null);
    String wanted = placement.requiredCategory();
    String category = wanted != null ? wanted : before == null ? "" : before.category();
    BigDecimal needed = placement.requiredCapacityTons();
    BigDecimal tons =
        needed != null ? needed : before == null ? BigDecimal.ZERO : before.capacityTons();
    return engine.facts().cranes().stream()
        .filter(crane -> !placement.craneIds().contains(crane.id()))
        .filter(crane -> crane.category().equals(category))
        .filter(crane -> crane.capacityTons().compareTo(tons) >= 0)
        .toList();
  }

  private static List<String> swapped(Placement placement, String crane, Crane other) {
    return placement.craneIds().stream().map(id -> id.equals(crane) ? other.id() : id).toList();
  }

  private List<Conflict> told(Placement placement) {
    return engine.check(placement).stream()
        .filter(conflict -> conflict.severity() != Severity.ALLOW)
        .toList();
  }
}
