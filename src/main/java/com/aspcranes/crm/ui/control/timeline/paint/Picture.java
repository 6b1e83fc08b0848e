package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is seen at one moment.
 *
 * @param collapsed ids of rows whose deeper rows are hidden
 * @param selected ids of bars
 * @param faded ids of bars that are being dragged: painted faintly where they were
 * @param hovered id of the bar under the pointer
 * @param focusedRow id of the row with the keyboard's cursor; null when another control has it
 * @param focusedBar id of the bar with the cursor
 * @param now where the now-line is
 */
public record Picture(
    TimelineGeometry geometry,
    Set<String> collapsed,
    Set<String> selected,
    Set<String> faded,
    @Nullable String hovered,
    @Nullable String focusedRow,
    @Nullable String focusedBar,
    Instant now) {}
