package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.job.Job;

/** What a job is called in a sentence. */
final class JobNames {
  private JobNames() {}

  static String of(Job job) {
    return (job.jobNumber == null ? job.title : job.jobNumber) + " (" + job.customerName + ")";
  }
}
