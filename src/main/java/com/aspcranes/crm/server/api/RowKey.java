package com.aspcranes.crm.server.api;

/** A row that I may see, and which version of it stands on the server. */
public record RowKey(String id, long version) {}
