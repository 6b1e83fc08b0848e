package com.aspcranes.crm.model.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A computer that a person signed in on.
 *
 * @param lostAt since when it is reported lost: it wipes what it holds at its next contact
 */
public record KnownDevice(
    UUID device,
    String uid,
    String displayName,
    String name,
    String program,
    Instant firstSeen,
    Instant lastSeen,
    @Nullable Instant lostAt) {}
