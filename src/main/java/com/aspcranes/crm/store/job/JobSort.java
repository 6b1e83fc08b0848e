package com.aspcranes.crm.store.job;

/** What the job list can be sorted by. */
public enum JobSort {
  START("j.scheduled_start_date"),
  NUMBER("j.job_number"),
  TITLE("j.title COLLATE NOCASE"),
  CUSTOMER("j.customer_name COLLATE NOCASE"),
  STATUS("j.status"),
  CREATED("j.created_at");

  final String column;

  JobSort(String column) {
    this.column = column;
  }
}
