package com.aspcranes.crm.store.apply;

/**
 * A row as the server sent it.
 *
 * @param json the wire view's columns
 */
public record WireRow(String id, String json) {}
