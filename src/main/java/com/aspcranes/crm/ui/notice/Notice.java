package com.aspcranes.crm.ui.notice;

import java.time.Instant;

/**
 * A notification as shown.
 *
 * @param recordTable what it speaks of; empty for nothing in particular
 */
record Notice(
    String id,
    String title,
    String text,
    Instant at,
    boolean read,
    String recordTable,
    String recordId) {}
