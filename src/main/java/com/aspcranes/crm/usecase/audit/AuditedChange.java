package com.aspcranes.crm.usecase.audit;

/**
 * A column before and after, as Java values; an empty text where there was or is nothing.
 *
 * @param column as the table has it
 */
public record AuditedChange(String column, Object before, Object after) {}
