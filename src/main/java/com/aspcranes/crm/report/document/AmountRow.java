package com.aspcranes.crm.report.document;

import com.aspcranes.crm.model.Money;

/** A charge or a tax: what it is called and what it comes to. */
public record AmountRow(String label, Money amount) {

  static Money sum(Iterable<AmountRow> rows) {
    Money sum = Money.ZERO;
    for (AmountRow row : rows) {
      sum = sum.plus(row.amount);
    }
    return sum;
  }
}
