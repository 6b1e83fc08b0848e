package com.aspcranes.crm.ui.control.timeline.drag;

import java.time.Duration;

/**
 * Something from outside that can be dropped on a row.
 *
 * @param id handed back in the placement
 * @param length of the bar that it would be, more than 0
 */
public record TrayItem(String id, String label, Duration length) {}
