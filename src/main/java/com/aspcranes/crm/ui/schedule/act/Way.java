package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.util.List;

/**
 * Something that could be done with a job, in words, and the plan that does it.
 *
 * @param title what would change
 * @param detail what it means: tons, yards, cost, warnings that remain
 * @param left conflicts that remain
 */
public record Way(String title, String detail, JobPlan plan, List<Conflict> left) {}
