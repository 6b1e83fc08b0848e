package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.search.SearchQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the number, title, customer or place; empty for all
 * @param statuses any of these; empty for all
 * @param customerId one customer's; null for all
 * @param operatorId those a crew member is on; null for all
 * @param equipmentId those a crane is on; null for all
 */
public record JobFilter(
    String text,
    List<String> statuses,
    @Nullable String customerId,
    @Nullable String operatorId,
    @Nullable String equipmentId) {
  public static final JobFilter ALL = new JobFilter("", List.of(), null, null, null);

  Sql of(Sql sql) {
    sql.whereGiven("j.customer_id = ?", customerId)
        .whereGiven(
            "j.id IN (SELECT job_id FROM job_operator WHERE operator_id = ? AND cancelled = 0)",
            operatorId)
        .whereGiven(
            "j.id IN (SELECT job_id FROM job_equipment WHERE equipment_id = ? AND cancelled = 0)",
            equipmentId);
    if (!statuses.isEmpty()) {
      sql.whereIn("j.status", statuses);
    }
    return SearchQueries.whereMatches(sql, "jobs", "j", text);
  }
}
