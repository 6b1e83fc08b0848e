package com.aspcranes.crm.store.lead;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.search.SearchQueries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param text letters anywhere in the names, phone, e-mail or site; empty for all
 * @param statuses any of these; empty for all
 * @param assignedTo one user's; null for all
 * @param unassigned only those nobody works on
 * @param followUpBy follow-up due on that day or before; null for all
 * @param archived the archived ones instead of the others
 */
public record LeadFilter(
    String text,
    List<String> statuses,
    @Nullable String assignedTo,
    boolean unassigned,
    @Nullable LocalDate followUpBy,
    boolean archived) {
  public static final LeadFilter ALL = new LeadFilter("", List.of(), null, false, null, false);

  Sql of(Sql sql) {
    sql.where("l.archived = ?", archived)
        .whereGiven("l.assigned_to = ?", assignedTo)
        .whereGiven("l.next_follow_up_on <= ?", followUpBy);
    if (unassigned) {
      sql.where("l.assigned_to IS NULL");
    }
    if (!statuses.isEmpty()) {
      sql.whereIn("l.status", statuses);
    }
    return SearchQueries.whereMatches(sql, "leads", "l", text);
  }
}
