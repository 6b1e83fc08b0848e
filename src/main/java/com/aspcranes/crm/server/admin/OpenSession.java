package com.aspcranes.crm.server.admin;

/**
 * A sign-in that still counts.
 *
 * @param lastUsed when it was last refreshed, UTC, {@code YYYY-MM-DD HH:MM}
 * @param desk what its owner called the computer
 */
public record OpenSession(String sid, String email, String desk, String program, String lastUsed) {}
