package com.aspcranes.crm.ui.schedule.table;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bar or a block of the board as a line.
 *
 * @param id of the bar or the block
 * @param job null for a block
 * @param block null for a job
 * @param crew the crew of a crane's job, or the cranes of an operator's, by name
 * @param state in words
 */
public record TableLine(
    String id,
    TimelineRow row,
    TimeRange range,
    @Nullable JobRow job,
    @Nullable BlockRow block,
    String crew,
    String state,
    List<Conflict> conflicts,
    String spoken) {

  Placement place(TimeRange at) {
    return new Placement(id, row.id(), at);
  }
}
