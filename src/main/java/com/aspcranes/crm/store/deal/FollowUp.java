package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person meant to come back to.
 *
 * @param id of the activity; of the lead where the lead itself carries the day
 * @param kind of the activity; {@code lead} where the lead itself carries the day
 * @param about the record it belongs to, by name
 * @param phone whom to ring, if known
 * @param table of the record
 * @param record its id
 */
public record FollowUp(
    String id,
    String kind,
    String what,
    LocalDate dueOn,
    @Nullable Instant remindAt,
    @Nullable String about,
    @Nullable String phone,
    String table,
    String record) {

  static FollowUp of(Fields row) throws SQLException {
    return new FollowUp(
        row.text("id"),
        row.text("kind"),
        row.text("what"),
        LocalDate.parse(row.text("due_on")),
        row.instantOrNull("remind_at"),
        row.textOrNull("about"),
        row.textOrNull("phone"),
        row.text("tbl"),
        row.text("record"));
  }

  /** Whether it is an activity, which can be ticked off. */
  public boolean isActivity() {
    return !kind.equals("lead");
  }
}
