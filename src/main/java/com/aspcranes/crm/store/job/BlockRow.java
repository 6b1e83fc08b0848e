package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time in which a crane or an operator is kept from work, or held for a quotation.
 *
 * @param kind maintenance, breakdown, leave, training or hold
 * @param heldFor number and customer of the quotation of a hold, where the reader may see it
 * @param approved false for a leave that is only asked for
 */
public record BlockRow(
    String id,
    @Nullable String equipmentId,
    @Nullable String operatorId,
    String kind,
    Instant start,
    Instant end,
    @Nullable String reason,
    boolean approved,
    @Nullable String quotationId,
    @Nullable String heldFor,
    @Nullable Instant expiresAt,
    boolean pending) {

  static final String SELECT =
      "SELECT b.*, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'resource_blocks' AND i.row_id = b.id) AS pending,"
          + " (SELECT coalesce(q.quotation_number || ' ', '') || q.customer_name"
          + " FROM quotations q WHERE q.id = b.quotation_id) AS held_for"
          + " FROM resource_blocks b";

  static BlockRow of(Fields row) throws SQLException {
    return new BlockRow(
        row.text("id"),
        row.textOrNull("equipment_id"),
        row.textOrNull("operator_id"),
        row.text("kind"),
        row.instant("starts_at"),
        row.instant("ends_at"),
        row.textOrNull("reason"),
        row.flag("approved"),
        row.textOrNull("quotation_id"),
        row.textOrNull("held_for"),
        row.instantOrNull("expires_at"),
        row.flag("pending"));
  }
}
