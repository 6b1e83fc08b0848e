package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.rules.fleet.LastingPapers;
import com.aspcranes.crm.rules.scheduling.Facts.Paper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Papers and certificates hold on every day of the job. */
final class PaperRules {
  private final LocalDate lastDay;
  private final RuleSettings settings;
  private final List<Conflict> found;

  PaperRules(Placement placement, RuleSettings settings, List<Conflict> found) {
    // A job that ends at midnight does not touch the day that begins then.
    this.lastDay = LocalDate.ofInstant(placement.during().end().minusNanos(1), settings.zone());
    this.settings = settings;
    this.found = found;
  }

  /** Of each kind the paper that lasts longest: a renewal replaces what it renews. */
  static Collection<Paper> lasting(List<Paper> papers) {
    return LastingPapers.of(papers, Paper::kind, Paper::expiresOn);
  }

  void check(Rule rule, String id, String name, Collection<Paper> papers) {
    for (Paper paper : papers) {
      LocalDate expires = paper.expiresOn();
      if (expires != null && expires.isBefore(lastDay)) {
        Severity severity = settings.severity(rule);
        boolean softer = severity == Severity.BLOCK && !paper.blocksDispatch();
        found.add(
            new Conflict(
                rule,
                softer ? Severity.WARN : severity,
                id,
                rule.key(),
                List.of(name, paper.kind(), paper.number(), expires),
                null));
      }
    }
  }
}
