package com.aspcranes.crm.model.audit;

/**
 * Whether a stretch of the log is as it was written.
 *
 * @param sealed changes whose place in the chain was walked
 * @param problems places where something was removed, altered or put in another order
 * @param unsealed changes not yet in the chain
 * @param unsealedLate those of them older than five minutes: nobody seals
 */
public record SealCheck(boolean ok, long sealed, long problems, long unsealed, long unsealedLate) {}
