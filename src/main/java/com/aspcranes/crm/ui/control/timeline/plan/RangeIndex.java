package com.aspcranes.crm.ui.control.timeline.plan;

import com.aspcranes.crm.model.TimeRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds what overlaps a window in O(log n + hits). The items are sorted by start; the middle of
 * each half is the root of a search tree that knows the latest end below it.
 */
public final class RangeIndex<T> {
  private final List<T> items;
  private final long[] starts;
  private final long[] ends;
  private final long[] latest;

  /**
   * @param range of an item, to the millisecond
   */
  public RangeIndex(List<T> unsorted, Function<? super T, TimeRange> range) {
    items =
        unsorted.stream()
            .sorted(Comparator.comparing((T item) -> range.apply(item).start()))
            .toList();
    int n = items.size();
    starts = new long[n];
    ends = new long[n];
    latest = new long[n];
    for (int i = 0; i < n; i++) {
      TimeRange its = range.apply(items.get(i));
      starts[i] = its.start().toEpochMilli();
      ends[i] = its.end().toEpochMilli();
    }
    build(0, n);
  }

  /** All items, by start. */
  public List<T> items() {
    return items;
  }

  /** Visits, by start, the items that share a moment with [from, to), epoch milliseconds. */
  public void visit(long from, long to, Consumer<? super T> visitor) {
    find(
        0,
        items.size(),
        from,
        to,
        item -> {
          visitor.accept(item);
          return false;
        });
  }

  /** The first by start that shares a moment with [from, to) and is wanted. */
  public Optional<T> first(long from, long to, Predicate<? super T> wanted) {
    int found = find(0, items.size(), from, to, wanted);
    return found < 0 ? Optional.empty() : Optional.of(items.get(found));
  }

  private long build(int low, int high) {
    if (low >= high) {
      return Long.MIN_VALUE;
    }
    int middle = (low + high) >>> 1;
    long below = Math.max(build(low, middle), build(middle + 1, high));
    latest[middle] = Math.max(ends[middle], below);
    return latest[middle];
  }

  private int find(int low, int high, long from, long to, Predicate<? super T> wanted) {
    if (low >= high) {
      return -1;
    }
    int middle = (low + high) >>> 1;
    if (latest[middle] <= from) {
      return -1;
    }
    int before = find(low, middle, from, to, wanted);
    if (before >= 0) {
      return before;
    }
    if (starts[middle] >= to) {
      return -1;
    }
    if (ends[middle] > from && wanted.test(items.get(middle))) {
      return middle;
    }
    return find(middle + 1, high, from, to, wanted);
  }
}
