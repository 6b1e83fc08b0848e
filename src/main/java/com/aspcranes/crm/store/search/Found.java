package com.aspcranes.crm.store.search;

/**
 * One record the palette found.
 *
 * @param table its table, for example {@code customers}
 * @param title what it is called
 * @param subtitle what tells it from its namesakes; may be empty
 */
public record Found(String table, String id, String title, String subtitle) {}
