package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job, as lists, the tray and the board show it.
 *
 * @param start planned; null in the tray
 * @param end planned, exclusive; null in the tray
 * @param requiredCapacityTons metric tons
 * @param bufferBefore travel and rigging, minutes
 * @param bufferAfter minutes
 * @param quotationValidUntil last day of the quotation behind it; null for none
 * @param pending has changes that the server has not confirmed: tentative
 */
public record JobRow(
    String id,
    @Nullable String jobNumber,
    String title,
    String customerId,
    String customerName,
    @Nullable String leadId,
    @Nullable String dealId,
    @Nullable String quotationId,
    String status,
    @Nullable Instant start,
    @Nullable Instant end,
    @Nullable Instant actualStart,
    @Nullable Instant actualEnd,
    @Nullable LocalDate neededFrom,
    @Nullable Integer neededDays,
    String shift,
    @Nullable String requiredCategory,
    @Nullable BigDecimal requiredCapacityTons,
    int bufferBefore,
    int bufferAfter,
    @Nullable String location,
    @Nullable Instant publishedAt,
    @Nullable String cancelReason,
    @Nullable String notes,
    @Nullable String assignedTo,
    @Nullable LocalDate quotationValidUntil,
    boolean pending) {

  static final String SELECT =
      "SELECT j.*, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'jobs' AND i.row_id = j.id) AS pending,"
          + " (SELECT q.valid_until FROM quotations q WHERE q.id = j.quotation_id)"
          + " AS quotation_valid_until FROM jobs j";

  static JobRow of(Fields row) throws SQLException {
    return new JobRow(
        row.text("id"),
        row.textOrNull("job_number"),
        row.text("title"),
        row.text("customer_id"),
        row.text("customer_name"),
        row.textOrNull("lead_id"),
        row.textOrNull("deal_id"),
        row.textOrNull("quotation_id"),
        row.text("status"),
        row.instantOrNull("scheduled_start_date"),
        row.instantOrNull("scheduled_end_date"),
        row.instantOrNull("actual_start_date"),
        row.instantOrNull("actual_end_date"),
        row.dayOrNull("needed_from"),
        row.numberOrNull("needed_days"),
        row.text("shift"),
        row.textOrNull("required_category"),
        row.decimalOrNull("required_capacity_tons"),
        row.number("buffer_before"),
        row.number("buffer_after"),
        row.textOrNull("location"),
        row.instantOrNull("published_at"),
        row.textOrNull("cancel_reason"),
        row.textOrNull("notes"),
        row.textOrNull("assigned_to"),
        row.dayOrNull("quotation_valid_until"),
        row.flag("pending"));
  }
}
