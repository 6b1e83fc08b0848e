package com.aspcranes.crm.ui.control.timeline.plan;

import com.aspcranes.crm.model.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A shaded stretch behind the bars.
 *
 * @param rowId null for all rows
 * @param label e.g. "Leave: R. Patil"; empty for none
 */
public record Shading(@Nullable String rowId, TimeRange range, ShadeKind kind, String label) {}
