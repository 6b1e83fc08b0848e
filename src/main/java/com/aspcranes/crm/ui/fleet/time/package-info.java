/** The time of one crane or crew member: the next days, time off, coming jobs. */
@NullMarked
package com.aspcranes.crm.ui.fleet.time;

import org.jspecify.annotations.NullMarked;
