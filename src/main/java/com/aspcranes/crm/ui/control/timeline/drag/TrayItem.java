package com.aspcranes.crm.ui.control.timeline.drag;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something from outside that can be dropped on a row.
 *
 * @param id handed back in the placement
 * @param length of the bar that it would be, more than 0
 * @param wanted when it is to begin, to show the rows that are free then; null for any time
 */
public record TrayItem(String id, String label, Duration length, @Nullable Instant wanted) {
  /** Something that may begin at any time. */
  public TrayItem(String id, String label, Duration length) {
    this(id, label, length, null);
  }
}
