package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.fleet.Engagement;
import com.aspcranes.crm.rules.fleet.LastingPapers;
import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.store.fleet.PaperRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the replica in the terms of the rules on time. */
public final class TimeTaken {
  private TimeTaken() {}

  /** Where a crane or a person stands now, and because of what. */
  public static Standing.Now<EngagementRow> now(
      Instant moment, boolean active, List<EngagementRow> engagements) {
    return Standing.at(moment, active, engagements, TimeTaken::engagement);
  }

  /** What new time off of one crane or person would lie over. */
  public static List<EngagementRow> inTheWay(TimeRange wanted, List<EngagementRow> engagements) {
    return Standing.inTheWay(wanted, engagements, TimeTaken::engagement);
  }

  /** The first job that begins later than now; null for none. */
  public static @Nullable EngagementRow nextJob(Instant now, List<EngagementRow> engagements) {
    return engagements.stream()
        .filter(row -> row.kind().equals("job") && !row.begun() && row.start().isAfter(now))
        .min(Comparator.comparing(EngagementRow::start))
        .orElse(null);
  }

  /** Of the papers in force the one that runs out first; null if none does. */
  public static @Nullable PaperRow urgent(List<PaperRow> papers) {
    return LastingPapers.of(papers, PaperRow::kind, PaperRow::expiresOn).stream()
        .filter(paper -> paper.expiresOn() != null)
        .min(Comparator.comparing(paper -> Objects.requireNonNull(paper.expiresOn())))
        .orElse(null);
  }

  /** The first thing in the way, if any; the server would refuse the same. */
  public static Optional<Refusal> refusal(TimeRange wanted, List<EngagementRow> engagements) {
    return inTheWay(wanted, engagements).stream().findFirst().map(TimeTaken::refusal);
  }

  private static Refusal refusal(EngagementRow row) {
    if (!row.kind().equals("job")) {
      return Refusal.of("fleet.block_over_block", "starts_at");
    }
    String number = row.jobNumber() == null ? row.title() : row.jobNumber();
    return number == null
        ? Refusal.of("fleet.block_over_some_job", "starts_at")
        : Refusal.of(
            "fleet.block_over_job",
            "starts_at",
            number,
            Objects.requireNonNullElse(row.customer(), ""));
  }

  private static Engagement engagement(EngagementRow row) {
    return new Engagement(row.kind(), row.during(), row.begun(), row.approved());
  }
}
