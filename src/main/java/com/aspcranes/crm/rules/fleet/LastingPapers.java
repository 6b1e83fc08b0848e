package com.aspcranes.crm.rules.fleet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of each kind the paper that lasts longest counts: a renewal replaces what it renews. */
public final class LastingPapers {
  private LastingPapers() {}

  /**
   * @param papers of one crane or one person
   * @param expires null = for ever
   */
  public static <P> List<P> of(
      List<P> papers, Function<P, String> kind, Function<P, @Nullable LocalDate> expires) {
    Map<String, P> longest = new HashMap<>();
    for (P paper : papers) {
      longest.merge(
          kind.apply(paper), paper, (a, b) -> lasts(expires.apply(a), expires.apply(b)) ? a : b);
    }
    return List.copyOf(longest.values());
  }

  private static boolean lasts(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && !b.isAfter(a));
  }
}
