package com.aspcranes.crm.rules.scheduling.search;

import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.ConflictEngine;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds certified operators who are free in place of those who are not. */
final class OtherPeople {
  private static final int FULL_DOUBLE_SHIFT = 2;

  private final ConflictEngine engine;
  private final List<Operator> byName;

  OtherPeople(ConflictEngine engine) {
    this.engine = engine;
    byName =
        engine.facts().operators().stream().sorted(Comparator.comparing(Operator::name)).toList();
  }

  /**
   * The placement with as many operators as it had, or two for a double shift; empty when there are
   * not enough of them.
   */
  Optional<Placement> instead(Placement placement, List<Conflict> troubles) {
    List<String> stay =
        placement.operatorIds().stream()
            .filter(id -> troubles.stream().noneMatch(trouble -> id.equals(trouble.resourceId())))
            .toList();
    int wanted = placement.operatorIds().size();
    if (placement.doubleShift()) {
      wanted = Math.max(wanted, FULL_DOUBLE_SHIFT);
    }
    List<String> crew = new ArrayList<>(stay);
    Set<String> categories = categories(placement);
    for (Operator operator : byName) {
      if (crew.size() < wanted
          && !placement.crewAndOperators().contains(operator.id())
          && (categories.isEmpty() || categories.stream().anyMatch(operator.categories()::contains))
          && isFree(operator, placement)) {
        crew.add(operator.id());
      }
    }
    return crew.size() < wanted
        ? Optional.empty()
        : Optional.of(placement.at(placement.during(), placement.craneIds(), crew));
  }

  private Set<String> categories(Placement placement) {
    return engine.facts().cranes().stream()
        .filter(crane -> placement.craneIds().contains(crane.id()))
        .map(Crane::category)
        .collect(Collectors.toSet());
  }

  private boolean isFree(Operator operator, Placement placement) {
    Placement alone = placement.at(placement.during(), List.of(), List.of(operator.id()));
    return engine.check(alone).stream()
        .filter(conflict -> operator.id().equals(conflict.resourceId()))
        .allMatch(conflict -> conflict.severity() == Severity.ALLOW);
  }
}
