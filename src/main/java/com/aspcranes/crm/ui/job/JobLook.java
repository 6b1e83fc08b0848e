package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.store.job.JobFilter;
import java.util.List;

/** The usual looks at the list of jobs. */
enum JobLook {
  OPEN("pending", "scheduled", "in_progress"),
  WAITING("pending"),
  RUNNING("in_progress"),
  DONE("completed"),
  CANCELLED("cancelled"),
  ALL;

  private final List<String> statuses;

  JobLook(String... statuses) {
    this.statuses = List.of(statuses);
  }

  JobFilter filter(String text) {
    return new JobFilter(text, statuses, null, null, null);
  }
}
