package com.aspcranes.crm.store.customer;

/** What the customer list can be sorted by. */
public enum CustomerSort {
  NAME("c.name COLLATE NOCASE"),
  COMPANY("c.company_name COLLATE NOCASE"),
  TYPE("c.type"),
  CREATED("c.created_at");

  final String column;

  CustomerSort(String column) {
    this.column = column;
  }
}
