/** The board's state and what a dispatcher does to it; each act is one step of Undo. */
@NullMarked
package com.aspcranes.crm.ui.schedule.act;

import org.jspecify.annotations.NullMarked;
