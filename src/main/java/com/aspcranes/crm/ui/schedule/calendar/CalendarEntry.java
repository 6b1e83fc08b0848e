package com.aspcranes.crm.ui.schedule.calendar;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;

/**
 * A job in a calendar.
 *
 * @param barId one of its bars
 * @param who the cranes, or operators, that are on it
 * @param spoken the whole of it in words
 */
public record CalendarEntry(
    String jobId,
    String barId,
    TimeRange range,
    String code,
    String customer,
    String who,
    BarState state,
    boolean conflict,
    String spoken) {}
