package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.usecase.crew.GrantLeave;
import com.aspcranes.crm.usecase.fleet.BlockTime;

/** What is asked and done about the time of cranes and crews. */
public record TimeActs(
    EngagementQueries engagements,
    JobQueries jobs,
    BlockTime block,
    GrantLeave grant,
    Changes changes) {}
