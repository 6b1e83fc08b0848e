package com.aspcranes.crm.store.salvage;

import java.util.UUID;

/**
 * An act that the server has not answered.
 *
 * @param mid its id, which the server knows it by: sent twice, it is done once
 * @param act message key of what the user did
 * @param actedAt as stored: ISO-8601 in UTC
 * @param body wire JSON, letter by letter as it was stored
 */
public record UnsentAct(UUID mid, String act, String actedAt, String body) {}
