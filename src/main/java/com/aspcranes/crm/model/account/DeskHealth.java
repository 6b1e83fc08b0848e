package com.aspcranes.crm.model.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the sync of one person's computer is, as far as the server knows.
 *
 * @param reportedAt when it last told; null for a program that does not tell
 * @param pulledAt when it last had everything
 * @param pushedAt when the server last took acts from it
 * @param waiting acts saved there that the server had not answered
 * @param issues refusals nobody there had settled
 * @param oldestWaiting since when the first of them waits
 * @param conflicts refusals of the last 30 days
 * @param problem message key of what somebody must do something about there
 * @param tooOld its program may no longer write
 * @param signedIn a sign-in there still holds
 */
public record DeskHealth(
    String uid,
    String displayName,
    String role,
    UUID device,
    String deviceName,
    String program,
    Instant lastSeen,
    @Nullable Instant reportedAt,
    @Nullable Instant pulledAt,
    @Nullable Instant pushedAt,
    int waiting,
    int issues,
    @Nullable Instant oldestWaiting,
    int conflicts,
    @Nullable String problem,
    @Nullable Instant lostAt,
    boolean tooOld,
    boolean signedIn) {}
