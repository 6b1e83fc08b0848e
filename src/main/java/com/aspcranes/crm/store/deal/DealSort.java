package com.aspcranes.crm.store.deal;

/** What deals can be sorted by. */
public enum DealSort {
  CREATED("d.created_at"),
  TITLE("d.title COLLATE NOCASE"),
  CUSTOMER("customer_name COLLATE NOCASE"),
  VALUE("d.value"),
  STAGE("d.stage"),
  CLOSE("ifnull(d.expected_close_date, '9999')"),
  TOUCHED("d.updated_at"),
  ASSIGNED("assigned_name COLLATE NOCASE");

  final String column;

  DealSort(String column) {
    this.column = column;
  }
}
