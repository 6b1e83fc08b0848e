package com.aspcranes.crm.rules.flow;

import com.aspcranes.crm.model.Refusal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statuses of one kind of record and the arrows between them. A status it does not know (a
 * newer desk wrote it) leads nowhere, and nothing leads to it.
 */
public final class StatusGraph {
  private final Map<String, Set<String>> arrows = new LinkedHashMap<>();
  private final Set<String> wantReason;
  private final Set<String> byActOnly;

  /**
   * @param wantReason statuses that are reached only with a reason
   * @param byActOnly statuses that no picker offers, because an act of its own sets them
   */
  StatusGraph(Set<String> wantReason, Set<String> byActOnly, String... lines) {
    this.wantReason = wantReason;
    this.byActOnly = byActOnly;
    for (String line : lines) {
      String[] ends = line.split(" -> ", -1);
      Set<String> targets = arrows.computeIfAbsent(ends[0], from -> new LinkedHashSet<>());
      for (String to : ends[1].split(" \\| ", -1)) {
        targets.add(to);
        arrows.computeIfAbsent(to, from -> new LinkedHashSet<>());
      }
    }
  }

  public boolean mayMove(String from, String to) {
    return arrows.getOrDefault(from, Set.of()).contains(to);
  }

  /**
   * Why a move is refused; empty if it is allowed.
   *
   * @param reason what the person gave as the reason, if anything
   */
  public Optional<Refusal> refusal(String from, String to, @Nullable String reason) {
    if (!mayMove(from, to)) {
      return Optional.of(Refusal.of("flow.no_way", "status", from, to));
    }
    return wantReason.contains(to) && (reason == null || reason.isBlank())
        ? Optional.of(Refusal.of("flow.reason_wanted", "reason", to))
        : Optional.empty();
  }

  /** What a picker offers from here, in the order of the flow. */
  public List<String> offered(String from) {
    return arrows.getOrDefault(from, Set.of()).stream()
        .filter(to -> !byActOnly.contains(to))
        .toList();
  }

  public boolean wantsReason(String status) {
    return wantReason.contains(status);
  }

  /** True if nothing leads on from here. */
  public boolean isFinal(String status) {
    return arrows.getOrDefault(status, Set.of()).isEmpty();
  }

  public Set<String> statuses() {
    return Set.copyOf(arrows.keySet());
  }
}
