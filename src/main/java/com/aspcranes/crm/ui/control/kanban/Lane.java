package com.aspcranes.crm.ui.control.kanban;

/**
 * A column of the board.
 *
 * @param key what the caller knows it by
 * @param title in words
 */
public record Lane(String key, String title) {}
