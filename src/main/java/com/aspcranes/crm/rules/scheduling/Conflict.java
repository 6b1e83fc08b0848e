package com.aspcranes.crm.rules.scheduling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a placement breaks.
 *
 * @param resourceId the crane or operator it is about; null if it is the job
 * @param key message key of the reason in words
 * @param args what the message shows, in its order: texts, numbers, and days and instants to be
 *     written locally
 * @param until when the reason ends by itself; null if time does not mend it
 */
public record Conflict(
    Rule rule,
    Severity severity,
    @Nullable String resourceId,
    String key,
    List<Object> args,
    @Nullable Instant until) {

  /** The gravest first, then in the order of the rules. */
  static final Comparator<Conflict> GRAVEST_FIRST =
      Comparator.comparing(Conflict::severity).reversed().thenComparing(Conflict::rule);

  public Conflict {
    args = List.copyOf(args);
  }

  public boolean blocks() {
    return severity == Severity.BLOCK;
  }
}
