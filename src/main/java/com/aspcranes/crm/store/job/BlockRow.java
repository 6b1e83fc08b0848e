package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time in which a crane or an operator is kept from work, or held for a quotation.
 *
 * @param kind maintenance, breakdown, leave, training or hold
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
    @Nullable Instant expiresAt,
    boolean pending) {

  static final String SELECT =
      "SELECT b.*, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'resource_blocks' AND i.row_id = b.id) AS pending"
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
        row.instantOrNull("expires_at"),
        row.flag("pending"));
  }
}
