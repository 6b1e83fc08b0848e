package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A crane or a crew member on a job; cancelled links are left out.
 *
 * @param resourceId an equipment id or an operator id
 * @param role the crew member's; null for a crane
 * @param acknowledgedAt when the operator accepted; null for a crane
 */
public record JobLink(
    String id,
    String jobId,
    String resourceId,
    @Nullable String role,
    @Nullable Instant acknowledgedAt,
    boolean pending) {

  static final String EQUIPMENT =
      "SELECT k.id, k.job_id, k.equipment_id AS resource_id, NULL AS role,"
          + " NULL AS acknowledged_at, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'job_equipment' AND i.row_id = k.id) AS pending FROM job_equipment k";
  static final String OPERATORS =
      "SELECT k.id, k.job_id, k.operator_id AS resource_id, k.role, k.acknowledged_at,"
          + " EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'job_operator' AND i.row_id = k.id) AS pending FROM job_operator k";

  static JobLink of(Fields row) throws SQLException {
    return new JobLink(
        row.text("id"),
        row.text("job_id"),
        row.text("resource_id"),
        row.textOrNull("role"),
        row.instantOrNull("acknowledged_at"),
        row.flag("pending"));
  }
}
