package com.aspcranes.crm.server.api;

/**
 * A row as the server shows it to this person.
 *
 * @param json an object with the columns of the table's wire view
 */
public record WireRow(String id, long version, String json) {}
