package com.aspcranes.crm.model.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in on one computer.
 *
 * @param address where it came from; a pooler's own address behind a pooler
 * @param refreshedAt when it last asked for a token
 * @param current the one that asks
 */
public record SignInSession(
    UUID sid,
    String uid,
    String displayName,
    UUID device,
    @Nullable String deviceName,
    String program,
    @Nullable String address,
    Instant createdAt,
    Instant refreshedAt,
    @Nullable Instant revokedAt,
    @Nullable String whyRevoked,
    boolean current) {}
