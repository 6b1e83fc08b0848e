package com.aspcranes.crm.rules.scheduling.search;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.ConflictEngine;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import com.aspcranes.crm.rules.scheduling.Facts.Place;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for free time of a crane that fits, with people who may drive it. */
public final class FindASlot {
  /**
   * A crane with a full crew first, then the closest fit, then the nearest yard, then the earliest
   * start.
   */
  private static final Comparator<Slot> BEST_FIRST =
      Comparator.comparing(Slot::crewMissing)
          .thenComparing(Slot::spareTons)
          .thenComparing(Slot::distanceKm, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(slot -> slot.during().start())
          .thenComparing(slot -> slot.crane().name());

  private final ConflictEngine engine;

  public FindASlot(ConflictEngine engine) {
    this.engine = engine;
  }

  /**
   * @param category null = any
   * @param capacityTons the least that will do; null = any
   * @param window the whole job lies in it; its start gives the time of day at which a job begins
   * @param length from start to end of the job
   * @param operatorsNeeded how many certified operators it takes
   * @param site for the distance from the yard; null = unknown
   */
  public record Request(
      @Nullable String category,
      @Nullable BigDecimal capacityTons,
      TimeRange window,
      Duration length,
      Duration before,
      Duration after,
      int operatorsNeeded,
      @Nullable Place site) {}

  /**
   * @param spareTons capacity beyond what is needed
   * @param distanceKm from the yard to the site as the crow flies, whole kilometres; null = unknown
   * @param crew free certified operators, at most as many as needed
   * @param crewMissing how many are still to be found
   */
  public record Slot(
      Crane crane,
      TimeRange during,
      BigDecimal spareTons,
      @Nullable Integer distanceKm,
      List<Operator> crew,
      int crewMissing) {}

  /** The earliest slot of each crane that has one without any conflict, the best first. */
  public List<Slot> find(Request request) {
    List<Slot> slots = new ArrayList<>();
    for (Crane crane : engine.facts().cranes()) {
      if (fits(crane, request)) {
        earliest(crane, request).ifPresent(during -> slots.add(slot(crane, request, during)));
      }
    }
    slots.sort(BEST_FIRST);
    return List.copyOf(slots);
  }

  private static boolean fits(Crane crane, Request request) {
    BigDecimal needed = request.capacityTons();
    return (request.category() == null || request.category().equals(crane.category()))
        && (needed == null || crane.capacityTons().compareTo(needed) >= 0);
  }

  private Optional<TimeRange> earliest(Crane crane, Request request) {
    ZonedDateTime first = request.window().start().atZone(engine.settings().zone());
    Instant start = request.window().start();
    while (!start.plus(request.length()).isAfter(request.window().end())) {
      TimeRange during = new TimeRange(start, start.plus(request.length()));
      List<Conflict> conflicts =
          engine.check(placement(request, during, List.of(crane.id()), List.of())).stream()
              .filter(conflict -> conflict.severity() != Severity.ALLOW)
              .toList();
      if (conflicts.isEmpty()) {
        return Optional.of(during);
      }
      Instant free = start.plusNanos(1);
      for (Conflict conflict : conflicts) {
        Instant until = conflict.until();
        if (until == null) {
          return Optional.empty();
        }
        free = until.isAfter(free) ? until : free;
      }
      start = sameTimeOfDay(first, free);
    }
    return Optional.empty();
  }

  /** The first moment not before {@code earliest} that has the time of day of {@code first}. */
  static Instant sameTimeOfDay(ZonedDateTime first, Instant earliest) {
    ZonedDateTime sameDay = earliest.atZone(first.getZone()).with(first.toLocalTime());
    return (sameDay.toInstant().isBefore(earliest) ? sameDay.plusDays(1) : sameDay).toInstant();
  }

  private Slot slot(Crane crane, Request request, TimeRange during) {
    BigDecimal needed = request.capacityTons() == null ? BigDecimal.ZERO : request.capacityTons();
    List<Operator> crew =
        engine.facts().operators().stream()
            .filter(operator -> operator.categories().contains(crane.category()))
            .sorted(Comparator.comparing(Operator::name))
            .filter(operator -> isFree(operator, request, during))
            .limit(request.operatorsNeeded())
            .toList();
    return new Slot(
        crane,
        during,
        crane.capacityTons().subtract(needed),
        Distance.km(crane.yard(), request.site()),
        crew,
        request.operatorsNeeded() - crew.size());
  }

  private boolean isFree(Operator operator, Request request, TimeRange during) {
    return engine.check(placement(request, during, List.of(), List.of(operator.id()))).stream()
        .allMatch(conflict -> conflict.severity() == Severity.ALLOW);
  }

  private static Placement placement(
      Request request, TimeRange during, List<String> craneIds, List<String> operatorIds) {
    return new Placement(
        "",
        during,
        request.before(),
        request.after(),
        craneIds,
        operatorIds,
        List.of(),
        false,
        null,
        null,
        null,
        null);
  }
}
