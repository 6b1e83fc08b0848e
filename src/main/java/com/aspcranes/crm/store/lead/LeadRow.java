package com.aspcranes.crm.store.lead;

import com.aspcranes.crm.store.Fields;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lead list.
 *
 * @param assignedName display name of who works on it; null while nobody does
 * @param pending has changes that the server has not confirmed
 */
public record LeadRow(
    String id,
    @Nullable String customerId,
    String customerName,
    @Nullable String companyName,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String serviceNeeded,
    @Nullable String siteLocation,
    @Nullable BigDecimal neededCapacityTons,
    @Nullable LocalDate startDate,
    @Nullable Integer rentalDays,
    String status,
    String source,
    @Nullable String assignedTo,
    @Nullable String assignedName,
    @Nullable LocalDate nextFollowUpOn,
    boolean archived,
    Instant createdAt,
    boolean pending) {

  static LeadRow of(Fields row) throws SQLException {
    return new LeadRow(
        row.text("id"),
        row.textOrNull("customer_id"),
        row.text("customer_name"),
        row.textOrNull("company_name"),
        row.textOrNull("phone"),
        row.textOrNull("email"),
        row.textOrNull("service_needed"),
        row.textOrNull("site_location"),
        row.decimalOrNull("needed_capacity_tons"),
        row.dayOrNull("start_date"),
        row.numberOrNull("rental_days"),
        row.text("status"),
        row.text("source"),
        row.textOrNull("assigned_to"),
        row.textOrNull("assigned_name"),
        row.dayOrNull("next_follow_up_on"),
        row.flag("archived"),
        row.instant("created_at"),
        row.flag("pending"));
  }
}
