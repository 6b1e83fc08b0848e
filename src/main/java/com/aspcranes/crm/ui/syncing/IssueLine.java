package com.aspcranes.crm.ui.syncing;

/**
 * One column of one record of an issue, in words.
 *
 * @param disputed somebody else changed it too, so this is what is to be decided
 */
record IssueLine(String field, String saw, String wrote, String now, boolean disputed) {}
