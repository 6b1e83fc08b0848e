/** The board as calendars: a month, a week, and what comes day by day. */
@NullMarked
package com.aspcranes.crm.ui.schedule.calendar;

import org.jspecify.annotations.NullMarked;
