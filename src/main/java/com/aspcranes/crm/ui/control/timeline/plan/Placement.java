package com.aspcranes.crm.ui.control.timeline.plan;

import com.aspcranes.crm.model.TimeRange;

/**
 * Where a bar would go.
 *
 * @param barId the bar, or the tray item, that is placed; empty for a new one
 */
public record Placement(String barId, String rowId, TimeRange range) {}
