package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.search.SearchQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the title; empty for all
 * @param stages any of these; empty for all
 * @param assignedTo one user's; null for all
 * @param customerId one customer's; null for all
 */
public record DealFilter(
    String text, List<String> stages, @Nullable String assignedTo, @Nullable String customerId) {
  public static final DealFilter ALL = new DealFilter("", List.of(), null, null);

  Sql of(Sql sql) {
    sql.whereGiven("d.assigned_to = ?", assignedTo).whereGiven("d.customer_id = ?", customerId);
    if (!stages.isEmpty()) {
      sql.whereIn("d.stage", stages);
    }
    return SearchQueries.whereMatches(sql, "deals", "d", text);
  }
}
