package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call, visit, e-mail, note or task.
 *
 * @param about what the record it belongs to is called; null on the record's own page
 */
public record ActivityRow(
    String id,
    String kind,
    String subject,
    @Nullable String body,
    @Nullable String customerId,
    @Nullable String leadId,
    @Nullable String dealId,
    @Nullable String quotationId,
    @Nullable String jobId,
    @Nullable String about,
    @Nullable LocalDate dueOn,
    @Nullable Instant doneAt,
    @Nullable String assignedTo,
    @Nullable String createdBy,
    @Nullable String createdByName,
    Instant createdAt,
    boolean pending) {

  static ActivityRow of(Fields row) throws SQLException {
    return new ActivityRow(
        row.text("id"),
        row.text("kind"),
        row.text("subject"),
        row.textOrNull("body"),
        row.textOrNull("customer_id"),
        row.textOrNull("lead_id"),
        row.textOrNull("deal_id"),
        row.textOrNull("quotation_id"),
        row.textOrNull("job_id"),
        row.textOrNull("about"),
        row.dayOrNull("due_on"),
        row.instantOrNull("done_at"),
        row.textOrNull("assigned_to"),
        row.textOrNull("created_by"),
        row.textOrNull("created_by_name"),
        row.instant("created_at"),
        row.flag("pending"));
  }
}
