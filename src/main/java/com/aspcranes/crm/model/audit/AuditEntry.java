package com.aspcranes.crm.model.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record.
 *
 * @param uid who did it; null for the server's own upkeep
 * @param action create, update or delete
 * @param from address it came from
 * @param program name and version, and the device
 * @param sealed its place in the chain is fixed: it cannot be altered unseen
 */
public record AuditEntry(
    long id,
    @Nullable String uid,
    String action,
    String table,
    String recordId,
    List<ChangedColumn> changes,
    @Nullable String from,
    @Nullable String program,
    Instant at,
    boolean sealed) {

  public AuditEntry {
    changes = List.copyOf(changes);
  }

  /** A column before and after, as text; null where there was or is nothing. */
  public record ChangedColumn(String column, @Nullable String before, @Nullable String after) {}
}
