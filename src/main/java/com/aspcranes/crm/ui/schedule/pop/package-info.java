/** Small windows over the board: what is new, what a block is, what could be done. */
@NullMarked
package com.aspcranes.crm.ui.schedule.pop;

import org.jspecify.annotations.NullMarked;
