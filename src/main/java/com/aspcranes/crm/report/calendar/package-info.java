/** Jobs as a calendar file that phones and office programs read. */
@NullMarked
package com.aspcranes.crm.report.calendar;

import org.jspecify.annotations.NullMarked;
