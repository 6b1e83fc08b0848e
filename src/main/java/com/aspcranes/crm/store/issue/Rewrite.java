package com.aspcranes.crm.store.issue;

/** A text of an issue that the user has worded anew before writing it again. */
public record Rewrite(String table, String id, String column, String text) {}
