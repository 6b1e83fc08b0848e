package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A crane or a crew member on a job, by name.
 *
 * @param linkId of the booking
 * @param resourceId an equipment id or an operator id
 * @param role the crew member's; null for a crane
 * @param userId of the crew member who signs in; null for a crane, and where nobody does
 * @param acknowledgedAt when the operator took the job on
 */
public record JobPart(
    String linkId,
    String resourceId,
    String name,
    @Nullable String role,
    @Nullable String userId,
    @Nullable Instant acknowledgedAt) {

  static final String SELECT =
      "SELECT k.id, k.equipment_id AS resource_id, coalesce(e.name, '') AS"
          + " name, NULL AS role, NULL AS user_id, NULL AS acknowledged_at, 0 AS place FROM"
          + " job_equipment k LEFT JOIN equipment e ON e.id = k.equipment_id WHERE k.job_id = ? AND"
          + " k.cancelled = 0 UNION ALL SELECT k.id, k.operator_id, coalesce(o.name, ''), k.role,"
          + " o.user_id, k.acknowledged_at, 1 FROM job_operator k LEFT JOIN operators o ON o.id ="
          + " k.operator_id WHERE k.job_id = ? AND k.cancelled = 0 ORDER BY place, name";

  public boolean isCrane() {
    return role == null;
  }

  static JobPart of(Fields row) throws SQLException {
    return new JobPart(
        row.text("id"),
        row.text("resource_id"),
        row.text("name"),
        row.textOrNull("role"),
        row.textOrNull("user_id"),
        row.instantOrNull("acknowledged_at"));
  }
}
