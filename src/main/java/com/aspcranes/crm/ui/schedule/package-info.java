/** The dispatch board: the replica as a timeline, and what a dispatcher does on it. */
@NullMarked
package com.aspcranes.crm.ui.schedule;

import org.jspecify.annotations.NullMarked;
