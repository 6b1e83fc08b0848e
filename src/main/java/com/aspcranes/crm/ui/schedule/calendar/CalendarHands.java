package com.aspcranes.crm.ui.schedule.calendar;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What a hand on a calendar means.
 *
 * @param choose shows a job's card
 * @param open goes to a job
 * @param day shows all of one day
 */
public record CalendarHands(
    Consumer<CalendarEntry> choose, Consumer<CalendarEntry> open, Consumer<LocalDate> day) {}
