package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.ui.control.form.Typed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Time off as it stands in the form.
 *
 * @param wholeDays the times do not count: from the beginning of the one day to the end of the
 *     other
 * @param fromTime as typed, {@code 8:00}
 */
record BlockDraft(
    String kind,
    @Nullable LocalDate from,
    String fromTime,
    @Nullable LocalDate to,
    String toTime,
    boolean wholeDays,
    String reason) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  /** The block of one crane or crew member, or why it is none yet. */
  Outcome<ResourceBlock> block(Whose whose, String resourceId, ZoneId zone) {
    return moment("starts_at", from, wholeDays ? "0:00" : fromTime, 0, zone)
        .then(
            start ->
                moment("ends_at", to, wholeDays ? "0:00" : toTime, wholeDays ? 1 : 0, zone)
                    .then(end -> of(whose, resourceId, start, end)));
  }

  private Outcome<ResourceBlock> of(Whose whose, String resourceId, Instant start, Instant end) {
    if (!start.isBefore(end)) {
      return Outcome.refused(Refusal.of("fleet.block_ends_first", "ends_at"));
    }
    ResourceBlock block = new ResourceBlock();
    block.id = Ids.next("blk");
    block.equipmentId = whose == Whose.CRANES ? resourceId : null;
    block.operatorId = whose == Whose.CREWS ? resourceId : null;
    block.kind = kind;
    block.startsAt = start;
    block.endsAt = end;
    block.reason = Typed.text(reason);
    return Outcome.done(block);
  }

  private static Outcome<Instant> moment(
      String field, @Nullable LocalDate day, String time, int daysMore, ZoneId zone) {
    if (day == null) {
      return Outcome.refused(Refusal.of("refusal.required", field));
    }
    try {
      LocalTime clock = LocalTime.parse(time.strip(), TIME);
      return Outcome.done(day.plusDays(daysMore).atTime(clock).atZone(zone).toInstant());
    } catch (DateTimeException noTime) {
      return Outcome.refused(Refusal.of("fleet.no_time", field));
    }
  }
}
