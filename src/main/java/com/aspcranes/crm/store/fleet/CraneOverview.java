package com.aspcranes.crm.store.fleet;

import java.util.List;

/**
 * The cranes with all that is needed to say how they stand, out of one snapshot.
 *
 * @param engagements not over yet, the earliest first
 * @param papers of every crane
 */
public record CraneOverview(
    List<CraneRow> cranes, List<EngagementRow> engagements, List<PaperRow> papers) {}
