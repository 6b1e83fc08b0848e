package com.aspcranes.crm.ui.schedule.table;

import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What a hand on the table means.
 *
 * @param choose these lines are chosen: their bars
 * @param move puts bars elsewhere
 * @param create asks what is to be at a place
 */
public record TableHands(
    Consumer<List<String>> choose,
    Consumer<String> open,
    BiConsumer<BlockRow, String> openBlock,
    Consumer<List<JobRow>> cancel,
    Consumer<List<Placement>> move,
    Consumer<Placement> create) {}
