package com.aspcranes.crm.store.offering;

import com.aspcranes.crm.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the name, description or SAC; empty for all
 * @param category null for all
 * @param retired those no longer offered, too
 */
public record ServiceFilter(String text, @Nullable String category, boolean retired) {
  public static final ServiceFilter ALL = new ServiceFilter("", null, false);

  Sql of(Sql sql) {
    sql.whereGiven("s.category = ?", category);
    if (!retired) {
      sql.where("s.is_active = 1");
    }
    if (!text.isBlank()) {
      sql.where(
          "instr(lower(s.name || ' ' || coalesce(s.description, '') || ' ' || coalesce(s.sac, '')),"
              + " lower(?)) > 0",
          text.strip());
    }
    return sql;
  }
}
