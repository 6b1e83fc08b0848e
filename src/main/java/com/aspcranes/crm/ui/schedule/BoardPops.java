package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.ui.schedule.pop.BlockPopover;
import com.aspcranes.crm.ui.schedule.pop.NewPopover;
import com.aspcranes.crm.ui.schedule.pop.WaysPopover;

/** The small windows over the board. */
record BoardPops(NewPopover fresh, BlockPopover block, WaysPopover ways) {}
