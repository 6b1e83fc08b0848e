package com.aspcranes.crm.usecase.kept;

import java.time.Instant;

/**
 * Input that outlived its form.
 *
 * @param typed as it stood when it was kept
 * @param clean what the record held when the typing began, in the same shape
 * @param at when it was kept
 */
public record Kept<D>(D typed, D clean, Instant at) {}
