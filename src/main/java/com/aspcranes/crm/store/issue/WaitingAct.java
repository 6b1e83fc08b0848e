package com.aspcranes.crm.store.issue;

import java.time.Instant;

/**
 * An act on its way.
 *
 * @param act message key of what the user did
 * @param state waiting, sent or deferred
 */
public record WaitingAct(String act, String state, Instant actedAt) {}
