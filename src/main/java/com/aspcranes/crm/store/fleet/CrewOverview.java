package com.aspcranes.crm.store.fleet;

import java.util.List;

/**
 * The crews with all that is needed to say how they stand, out of one snapshot.
 *
 * @param engagements not over yet, the earliest first
 * @param papers certificates of everybody
 */
public record CrewOverview(
    List<CrewRow> crew, List<EngagementRow> engagements, List<PaperRow> papers) {}
