package com.aspcranes.crm.store.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which contents leave this desk, so that the disk does not fill and nothing stays without need.
 */
public final class Eviction {
  /** Somebody may be about to name it in a record, or has it open. */
  public static final Duration IN_USE = Duration.ofMinutes(10);

  private Eviction() {}

  /**
   * Contents that no record here names any more go; then, while there is too much, those that were
   * not used for longest.
   *
   * @param named fingerprints of all files that this desk may see
   * @param pinned those that are nowhere else yet: they stay, whatever the limit
   * @param limit bytes
   */
  public static List<Kept> of(
      List<Kept> all, Set<String> named, Set<String> pinned, long limit, Instant now) {
    long[] left = {all.stream().mapToLong(Kept::bytes).sum()};
    return all.stream()
        .filter(each -> !pinned.contains(each.sha256()))
        .filter(each -> each.usedAt().plus(IN_USE).isBefore(now))
        .sorted(
            Comparator.comparing((Kept each) -> named.contains(each.sha256()))
                .thenComparing(Kept::usedAt))
        .filter(
            each -> {
              boolean goes = !named.contains(each.sha256()) || left[0] > limit;
              left[0] -= goes ? each.bytes() : 0;
              return goes;
            })
        .toList();
  }
}
