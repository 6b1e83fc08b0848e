package com.aspcranes.crm.model.audit;

import com.aspcranes.crm.model.JsonText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record.
 *
 * @param uid who did it; null for the server's own upkeep
 * @param action create, update or delete
 * @param changes an object: column to its {@code old} and {@code new} value
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
    JsonText changes,
    @Nullable String from,
    @Nullable String program,
    Instant at,
    boolean sealed) {}
