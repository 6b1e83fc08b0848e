package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.store.fleet.CrewRow;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What of the board is to be seen. An empty set stands for all.
 *
 * @param categories of cranes; operators are seen who may drive one of them
 * @param yards keys of yards
 */
public record BoardFilter(Set<String> categories, Set<String> yards, Set<BarState> states) {
  public static final BoardFilter ALL = new BoardFilter(Set.of(), Set.of(), Set.of());

  public BoardFilter {
    categories = Set.copyOf(categories);
    yards = Set.copyOf(yards);
    states = Set.copyOf(states);
  }

  public boolean isAll() {
    return categories.isEmpty() && yards.isEmpty() && states.isEmpty();
  }

  public BoardFilter withCategory(String category, boolean seen) {
    return new BoardFilter(changed(categories, category, seen), yards, states);
  }

  public BoardFilter withYard(String yard, boolean seen) {
    return new BoardFilter(categories, changed(yards, yard, seen), states);
  }

  public BoardFilter withState(BarState state, boolean seen) {
    return new BoardFilter(categories, yards, changed(states, state, seen));
  }

  boolean shows(CraneRow crane) {
    return crane.active()
        && (categories.isEmpty() || categories.contains(crane.category()))
        && inYard(Objects.requireNonNullElse(crane.yardId(), ""));
  }

  boolean shows(CrewRow operator) {
    return operator.active()
        && (categories.isEmpty()
            || operator.specialization().stream().anyMatch(categories::contains))
        && inYard(Objects.requireNonNullElse(operator.yardId(), ""));
  }

  boolean shows(BarState state) {
    return states.isEmpty() || states.contains(state);
  }

  private boolean inYard(String yard) {
    return yards.isEmpty() || yards.contains(yard);
  }

  private static <T> Set<T> changed(Set<T> all, T one, boolean in) {
    Set<T> changed = new HashSet<>(all);
    if (in) {
      changed.add(one);
    } else {
      changed.remove(one);
    }
    return changed;
  }
}
