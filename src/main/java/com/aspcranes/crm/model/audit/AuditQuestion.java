package com.aspcranes.crm.model.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are wanted; null asks for all.
 *
 * @param recordIds one record may have several: each version of a quotation is a row of its own
 * @param to end of the period, itself not in it
 */
public record AuditQuestion(
    @Nullable String uid,
    @Nullable String table,
    @Nullable List<String> recordIds,
    @Nullable String action,
    @Nullable Instant from,
    @Nullable Instant to) {
  public static final AuditQuestion ALL = new AuditQuestion(null, null, null, null, null, null);
}
