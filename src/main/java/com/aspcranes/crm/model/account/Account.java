package com.aspcranes.crm.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param lastSeen when a computer of the person last renewed its sign-in; null for never
 * @param devices computers the person signed in on that are not reported lost
 * @param sessions sign-ins that still hold
 * @param operatorId whose jobs the person sees as the own ones
 */
public record Account(
    String uid,
    String email,
    String displayName,
    String role,
    @Nullable String phone,
    boolean active,
    boolean mustChangePassword,
    Instant createdAt,
    @Nullable Instant lastSeen,
    int devices,
    int sessions,
    @Nullable String operatorId,
    @Nullable String operatorName) {}
