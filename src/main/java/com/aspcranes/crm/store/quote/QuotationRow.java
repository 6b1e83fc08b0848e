package com.aspcranes.crm.store.quote;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the quotation list.
 *
 * @param quotationNumber null while it is a draft without a number
 * @param totalCost null where the reader may not see money
 * @param pending has changes that the server has not confirmed
 */
public record QuotationRow(
    String id,
    @Nullable String quotationNumber,
    int version,
    @Nullable String parentId,
    boolean superseded,
    @Nullable String leadId,
    @Nullable String dealId,
    @Nullable String customerId,
    String customerName,
    @Nullable String siteLocation,
    @Nullable String machineType,
    String orderType,
    int numberOfDays,
    @Nullable LocalDate startDate,
    @Nullable Money totalCost,
    String status,
    String approval,
    @Nullable LocalDate validUntil,
    @Nullable Instant sentAt,
    @Nullable String createdByName,
    Instant createdAt,
    boolean pending) {

  static QuotationRow of(Fields row) throws SQLException {
    return new QuotationRow(
        row.text("id"),
        row.textOrNull("quotation_number"),
        row.number("version"),
        row.textOrNull("parent_id"),
        row.flag("superseded"),
        row.textOrNull("lead_id"),
        row.textOrNull("deal_id"),
        row.textOrNull("customer_id"),
        row.text("customer_name"),
        row.textOrNull("site_location"),
        row.textOrNull("machine_type"),
        row.text("order_type"),
        row.number("number_of_days"),
        row.dayOrNull("start_date"),
        row.moneyOrNull("total_cost"),
        row.text("status"),
        row.text("approval"),
        row.dayOrNull("valid_until"),
        row.instantOrNull("sent_at"),
        row.textOrNull("created_by_name"),
        row.instant("created_at"),
        row.flag("pending"));
  }
}
