package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal on the pipeline or in the list.
 *
 * @param value null where the reader may not see money
 * @param probability percent, 0 to 100
 * @param nextDue day of the first open follow-up
 * @param accepted whether a quotation of it is accepted
 * @param working whether a job came of it that is not cancelled
 * @param pending has changes that the server has not confirmed
 */
public record DealRow(
    String id,
    @Nullable String leadId,
    String customerId,
    @Nullable String customerName,
    String title,
    @Nullable Money value,
    String stage,
    int probability,
    @Nullable LocalDate expectedCloseDate,
    @Nullable Instant wonAt,
    @Nullable String createdBy,
    @Nullable String assignedTo,
    @Nullable String assignedName,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant lastActivityAt,
    @Nullable LocalDate nextDue,
    boolean accepted,
    boolean working,
    boolean pending) {

  /** Whether it is that user's, by making it or by assignment. */
  public boolean isOf(String uid) {
    return uid.equals(assignedTo) || uid.equals(createdBy);
  }

  /** When it was last changed, or something was last noted about it. */
  public Instant touched() {
    return lastActivityAt == null || lastActivityAt.isBefore(updatedAt)
        ? updatedAt
        : lastActivityAt;
  }

  static DealRow of(Fields row) throws SQLException {
    return new DealRow(
        row.text("id"),
        row.textOrNull("lead_id"),
        row.text("customer_id"),
        row.textOrNull("customer_name"),
        row.text("title"),
        row.moneyOrNull("value"),
        row.text("stage"),
        row.number("probability"),
        row.dayOrNull("expected_close_date"),
        row.instantOrNull("won_at"),
        row.textOrNull("created_by"),
        row.textOrNull("assigned_to"),
        row.textOrNull("assigned_name"),
        row.instant("created_at"),
        row.instant("updated_at"),
        row.instantOrNull("last_activity_at"),
        row.dayOrNull("next_due"),
        row.flag("accepted"),
        row.flag("working"),
        row.flag("pending"));
  }
}
