package com.aspcranes.crm.ui.control.timeline.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bars of one row, by time, and the lane of each: bars that overlap lie one below the other.
 */
public final class RowBars {
  static final RowBars NONE = new RowBars(List.of());

  private final RangeIndex<TimelineBar> index;
  private final Map<String, Integer> lowerLanes = new HashMap<>();
  private final int lanes;

  RowBars(List<TimelineBar> bars) {
    index = new RangeIndex<>(bars, TimelineBar::occupied);
    lanes = spread();
  }

  /** By start of what they keep busy. */
  public RangeIndex<TimelineBar> index() {
    return index;
  }

  /** How many lanes the row needs, 1 or more. */
  public int lanes() {
    return lanes;
  }

  /** 0 for the top lane. */
  public int lane(TimelineBar bar) {
    return lanes == 1 ? 0 : lowerLanes.getOrDefault(bar.id(), 0);
  }

  /** The nearest bar that starts after the given one. */
  public Optional<TimelineBar> after(TimelineBar bar) {
    return step(bar, 1);
  }

  /** The nearest bar that starts before the given one. */
  public Optional<TimelineBar> before(TimelineBar bar) {
    return step(bar, -1);
  }

  private Optional<TimelineBar> step(TimelineBar bar, int by) {
    List<TimelineBar> sorted = index.items();
    int at = sorted.indexOf(bar) + by;
    return at < 0 || at >= sorted.size() ? Optional.empty() : Optional.of(sorted.get(at));
  }

  /** Puts each bar in the first lane that is free; buffers may lie over each other. */
  private int spread() {
    List<Long> busyUntil = new ArrayList<>();
    List<TimelineBar> byStart =
        index.items().stream().sorted(Comparator.comparing(bar -> bar.range().start())).toList();
    for (TimelineBar bar : byStart) {
      long start = bar.range().start().toEpochMilli();
      int lane = 0;
      while (lane < busyUntil.size() && busyUntil.get(lane) > start) {
        lane++;
      }
      long end = bar.range().end().toEpochMilli();
      if (lane == busyUntil.size()) {
        busyUntil.add(end);
      } else {
        busyUntil.set(lane, end);
      }
      if (lane > 0) {
        lowerLanes.put(bar.id(), lane);
      }
    }
    return Math.max(1, busyUntil.size());
  }
}
