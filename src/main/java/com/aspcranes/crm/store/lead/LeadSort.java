package com.aspcranes.crm.store.lead;

/** What the lead list can be sorted by. */
public enum LeadSort {
  CREATED("l.created_at"),
  NAME("l.customer_name COLLATE NOCASE"),
  STATUS("l.status"),
  START("l.start_date"),
  FOLLOW_UP("l.next_follow_up_on"),
  ASSIGNED("assigned_name COLLATE NOCASE");

  final String column;

  LeadSort(String column) {
    this.column = column;
  }
}
