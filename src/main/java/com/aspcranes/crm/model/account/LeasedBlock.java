package com.aspcranes.crm.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Business numbers of a series that one desk may print.
 *
 * @param nextNo the number the series goes on with
 * @param firstNo 0 for a series of which no desk holds numbers
 * @param usedTo highest of them that a record carries; 0 for none
 */
public record LeasedBlock(
    String series,
    long nextNo,
    long firstNo,
    long lastNo,
    long usedTo,
    @Nullable String holder,
    @Nullable Instant madeAt) {}
