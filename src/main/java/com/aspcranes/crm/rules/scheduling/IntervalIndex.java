package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things sorted by the start of their time, with the latest end so far beside each, so that a
 * question costs one search and what it finds. Immutable.
 */
final class IntervalIndex<T> {
  private final List<T> items;
  private final List<TimeRange> times;
  private final List<Instant> latestEnd = new ArrayList<>();

  IntervalIndex(Collection<T> unsorted, Function<T, TimeRange> time) {
    items =
        unsorted.stream().sorted(Comparator.comparing(item -> time.apply(item).start())).toList();
    times = items.stream().map(time).toList();
    Instant latest = Instant.MIN;
    for (TimeRange range : times) {
      latest = latest.isAfter(range.end()) ? latest : range.end();
      latestEnd.add(latest);
    }
  }

  /** Everything whose time overlaps the window, by start. */
  List<T> overlapping(TimeRange window) {
    List<T> found = new ArrayList<>();
    for (int i = firstAtOrAfter(window.end()) - 1;
        i >= 0 && latestEnd.get(i).isAfter(window.start());
        i--) {
      if (times.get(i).end().isAfter(window.start())) {
        found.add(items.get(i));
      }
    }
    Collections.reverse(found);
    return found;
  }

  private int firstAtOrAfter(Instant moment) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).start().isBefore(moment)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
