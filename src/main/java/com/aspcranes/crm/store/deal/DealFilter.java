package com.aspcranes.crm.store.deal;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.search.SearchQueries;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the title; empty for all
 * @param stages any of these; empty for all
 * @param assignedTo one user's; null for all
 * @param customerId one customer's; null for all
 * @param untouchedSince open ones that nobody changed or spoke about since; null for all
 */
public record DealFilter(
    String text,
    List<String> stages,
    @Nullable String assignedTo,
    @Nullable String customerId,
    @Nullable Instant untouchedSince) {
  public static final DealFilter ALL = new DealFilter("", List.of(), null, null, null);

  public static DealFilter ofCustomer(String id) {
    return new DealFilter("", List.of(), null, id, null);
  }

  /** The same deals, those of one stage. */
  public DealFilter at(String stage) {
    return new DealFilter(text, List.of(stage), assignedTo, customerId, untouchedSince);
  }

  Sql of(Sql sql) {
    sql.whereGiven("d.assigned_to = ?", assignedTo).whereGiven("d.customer_id = ?", customerId);
    if (!stages.isEmpty()) {
      sql.whereIn("d.stage", stages);
    }
    if (untouchedSince != null) {
      sql.where("d.stage NOT IN ('won', 'lost')")
          .where("d.updated_at < ?", untouchedSince)
          .where(
              "NOT EXISTS (SELECT 1 FROM activities a WHERE a.deal_id = d.id"
                  + " AND a.created_at >= ?)",
              untouchedSince);
    }
    return SearchQueries.whereMatches(sql, "deals", "d", text);
  }
}
