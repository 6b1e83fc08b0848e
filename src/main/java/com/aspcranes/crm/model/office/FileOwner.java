package com.aspcranes.crm.model.office;

/**
 * The record whose files are meant.
 *
 * @param id its id, of the slot's table
 */
public record FileOwner(FileSlot slot, String id) {}
