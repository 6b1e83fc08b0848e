package com.aspcranes.crm.server.api;

/** A row that changed, or went out of my sight, since the cursor. */
public record ChangedKey(String table, String id) {}
