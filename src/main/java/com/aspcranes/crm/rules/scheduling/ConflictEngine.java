package com.aspcranes.crm.rules.scheduling;

import static java.util.stream.Collectors.groupingBy;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts.Block;
import com.aspcranes.crm.rules.scheduling.Facts.Booking;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import com.aspcranes.crm.rules.scheduling.Facts.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Says what stands against a placement before it is dropped. Built once from the facts and asked at
 * every step of a drag: a question looks only at the cranes and people of the placement. Immutable,
 * so any thread may ask.
 */
public final class ConflictEngine {
  private final RuleSettings settings;
  private final Facts facts;
  private final Map<String, Crane> cranes = new HashMap<>();
  private final Map<String, Operator> operators = new HashMap<>();
  private final Map<String, IntervalIndex<Booking>> bookings = new HashMap<>();
  private final Map<String, IntervalIndex<Block>> blocks = new HashMap<>();
  private final Map<String, Collection<Paper>> papers = new HashMap<>();

  public ConflictEngine(Facts facts, RuleSettings settings) {
    this.facts = facts;
    this.settings = settings;
    facts.cranes().forEach(crane -> cranes.put(crane.id(), crane));
    facts.operators().forEach(operator -> operators.put(operator.id(), operator));
    index(facts.bookings(), Booking::resourceId, Booking::widened, bookings);
    index(facts.blocks(), Block::resourceId, Block::during, blocks);
    facts.papers().stream()
        .collect(groupingBy(Paper::resourceId))
        .forEach((id, all) -> papers.put(id, PaperRules.lasting(all)));
  }

  private static <T> void index(
      List<T> items,
      Function<T, String> resource,
      Function<T, TimeRange> time,
      Map<String, IntervalIndex<T>> into) {
    items.stream()
        .collect(groupingBy(resource))
        .forEach((id, own) -> into.put(id, new IntervalIndex<>(own, time)));
  }

  /** Every rule the placement breaks, the gravest first. */
  public List<Conflict> check(Placement placement) {
    return check(placement, Set.of());
  }

  /**
   * @param moving ids of jobs that leave their places at the same time: their bookings count not
   */
  public List<Conflict> check(Placement placement, Set<String> moving) {
    List<Conflict> found = new ArrayList<>();
    TimeRules time = new TimeRules(placement, moving, settings, found);
    PaperRules paper = new PaperRules(placement, settings, found);
    FitnessRules fitness = new FitnessRules(placement, settings, found);
    for (String id : placement.craneIds()) {
      Crane crane = cranes.get(id);
      String name = crane == null ? id : crane.name();
      time.check(Rule.CRANE_BUSY, id, name, bookingsNear(id, placement), blocksNear(id, placement));
      paper.check(Rule.PAPER_EXPIRED, id, name, papers.getOrDefault(id, List.of()));
      if (crane != null) {
        fitness.crane(crane);
      }
    }
    for (String id : placement.crewAndOperators()) {
      Operator operator = operators.get(id);
      String name = operator == null ? id : operator.name();
      time.check(
          Rule.OPERATOR_BUSY, id, name, bookingsNear(id, placement), blocksNear(id, placement));
      time.weeklyHours(id, name, week -> bookings(id, week));
      paper.check(Rule.CERTIFICATE_EXPIRED, id, name, papers.getOrDefault(id, List.of()));
    }
    List<String> categories =
        known(placement.craneIds(), cranes).stream().map(Crane::category).toList();
    fitness.operators(categories, known(placement.operatorIds(), operators));
    fitness.job();
    found.sort(Conflict.GRAVEST_FIRST);
    return List.copyOf(found);
  }

  private static <T> List<T> known(List<String> ids, Map<String, T> byId) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private List<Booking> bookingsNear(String id, Placement placement) {
    return bookings(id, placement.widened());
  }

  private List<Booking> bookings(String id, TimeRange window) {
    IntervalIndex<Booking> index = bookings.get(id);
    return index == null ? List.of() : index.overlapping(window);
  }

  private List<Block> blocksNear(String id, Placement placement) {
    IntervalIndex<Block> index = blocks.get(id);
    return index == null ? List.of() : index.overlapping(placement.widened());
  }

  public Facts facts() {
    return facts;
  }

  public RuleSettings settings() {
    return settings;
  }
}
