package com.aspcranes.crm.report.document;

import com.aspcranes.crm.model.Money;
import java.util.List;

/**
 * What a quotation charges. The totals are made from the rows, so what is printed always adds up:
 * subtotal = machines + charges, taxable = subtotal - discount, total = taxable + taxes +
 * round-off.
 */
public record PriceTable(
    List<MachineRow> machines,
    List<AmountRow> charges,
    Money discount,
    List<AmountRow> taxes,
    Money roundOff) {

  /**
   * @throws IllegalArgumentException if there is no machine
   */
  public PriceTable {
    if (machines.isEmpty()) {
      throw new IllegalArgumentException("a quotation has at least one machine");
    }
    machines = List.copyOf(machines);
    charges = List.copyOf(charges);
    taxes = List.copyOf(taxes);
  }

  public Money workingCost() {
    Money sum = Money.ZERO;
    for (MachineRow machine : machines) {
      sum = sum.plus(machine.amount());
    }
    return sum;
  }

  public Money chargesTotal() {
    return AmountRow.sum(charges);
  }

  public Money subtotal() {
    return workingCost().plus(chargesTotal());
  }

  public Money taxable() {
    return subtotal().minus(discount);
  }

  public Money total() {
    return taxable().plus(AmountRow.sum(taxes)).plus(roundOff);
  }
}
