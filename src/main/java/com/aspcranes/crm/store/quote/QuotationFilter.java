package com.aspcranes.crm.store.quote;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.search.SearchQueries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the number, customer or site; empty for all
 * @param statuses any of these; empty for all
 * @param createdBy one user's; null for all
 * @param customerId one customer's; null for all
 * @param dealId one deal's; null for all
 * @param superseded older versions too
 * @param approval how the question about its discount stands; null for any
 * @param validFrom last valid day on that day or later; null for any
 * @param validBy last valid day on that day or before; null for any
 */
public record QuotationFilter(
    String text,
    List<String> statuses,
    @Nullable String createdBy,
    @Nullable String customerId,
    @Nullable String dealId,
    boolean superseded,
    @Nullable String approval,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validBy) {
  public static final QuotationFilter ALL =
      new QuotationFilter("", List.of(), null, null, null, false, null, null, null);

  /** All of one deal, older versions too. */
  public static QuotationFilter ofDeal(String id) {
    return new QuotationFilter("", List.of(), null, null, id, true, null, null, null);
  }

  /** All of one customer, older versions too. */
  public static QuotationFilter ofCustomer(String id) {
    return new QuotationFilter("", List.of(), null, id, null, true, null, null, null);
  }

  Sql of(Sql sql) {
    sql.whereGiven("q.created_by = ?", createdBy)
        .whereGiven("q.customer_id = ?", customerId)
        .whereGiven("q.deal_id = ?", dealId)
        .whereGiven("q.approval = ?", approval)
        .whereGiven("q.valid_until >= ?", validFrom)
        .whereGiven("q.valid_until <= ?", validBy);
    if (!superseded) {
      sql.where("q.superseded = 0");
    }
    if (!statuses.isEmpty()) {
      sql.whereIn("q.status", statuses);
    }
    return SearchQueries.whereMatches(sql, "quotations", "q", text);
  }
}
