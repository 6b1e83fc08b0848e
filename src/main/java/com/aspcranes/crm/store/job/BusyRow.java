package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a crane or operator is busy with something the reader need not know. */
public record BusyRow(
    String id,
    @Nullable String equipmentId,
    @Nullable String operatorId,
    String kind,
    Instant start,
    Instant end) {

  static BusyRow of(Fields row) throws SQLException {
    return new BusyRow(
        row.text("id"),
        row.textOrNull("equipment_id"),
        row.textOrNull("operator_id"),
        row.text("kind"),
        row.instant("starts_at"),
        row.instant("ends_at"));
  }
}
