package com.aspcranes.crm.ui.syncing.inbox;

import org.jspecify.annotations.Nullable;

/**
 * One column of one record of an issue, in words.
 *
 * @param field what the column is called
 * @param saw before I changed it
 * @param wrote what I made of it
 * @param now as it stands on the server
 * @param disputed somebody else changed it too, so this is what is to be decided
 * @param text where the value is free text that may be worded anew; null for any other
 */
record IssueLine(
    String field, String saw, String wrote, String now, boolean disputed, @Nullable Spot text) {

  /** A column of a record. */
  record Spot(String table, String id, String column) {}
}
