package com.aspcranes.crm.store.customer;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.search.SearchQueries;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the names, phone, e-mail or GSTIN; empty for all
 * @param type one customer type; null for all
 * @param archived the archived ones instead of the others
 */
public record CustomerFilter(String text, @Nullable String type, boolean archived) {
  public static final CustomerFilter ALL = new CustomerFilter("", null, false);

  Sql of(Sql sql) {
    sql.where("c.archived = ?", archived).whereGiven("c.type = ?", type);
    return SearchQueries.whereMatches(sql, "customers", "c", text);
  }
}
