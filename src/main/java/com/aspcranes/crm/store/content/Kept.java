package com.aspcranes.crm.store.content;

import java.time.Instant;

/**
 * One content on this desk's disk.
 *
 * @param usedAt when it was last kept, sent or opened
 */
public record Kept(String sha256, long bytes, Instant usedAt) {}
