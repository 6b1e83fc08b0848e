package com.aspcranes.crm.store.quote;

/** What the quotation list can be sorted by. */
public enum QuotationSort {
  CREATED("q.created_at"),
  NUMBER("q.quotation_number"),
  CUSTOMER("q.customer_name COLLATE NOCASE"),
  STATUS("q.status"),
  TOTAL("q.total_cost"),
  VALID_UNTIL("q.valid_until");

  final String column;

  QuotationSort(String column) {
    this.column = column;
  }
}
