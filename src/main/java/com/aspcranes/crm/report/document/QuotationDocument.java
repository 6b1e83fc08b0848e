package com.aspcranes.crm.report.document;

import com.aspcranes.crm.model.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it is printed. The totals are made from the rows, so what is printed always adds
 * up: subtotal = machines + charges, taxable = subtotal - discount, total = taxable + taxes +
 * round-off.
 *
 * @param number business number; null prints DRAFT in its place
 * @param version 1 or more; from 2 on it is printed behind the number
 * @param sent false prints a watermark across every page
 * @param site printed line by line
 * @param coverLetter paragraphs, placeholders already filled in
 * @param terms clauses, numbered when printed, placeholders already filled in
 */
public record QuotationDocument(
    Company company,
    @Nullable String number,
    int version,
    boolean sent,
    LocalDate date,
    @Nullable LocalDate validUntil,
    @Nullable String preparedBy,
    BillTo billTo,
    List<String> site,
    List<String> coverLetter,
    List<MachineRow> machines,
    List<AmountRow> charges,
    Money discount,
    List<AmountRow> taxes,
    Money roundOff,
    List<String> terms) {

  /**
   * @throws IllegalArgumentException if there is no machine or the version is below 1
   */
  public QuotationDocument {
    if (machines.isEmpty()) {
      throw new IllegalArgumentException("a quotation has at least one machine");
    }
    if (version < 1) {
      throw new IllegalArgumentException("version " + version);
    }
    site = List.copyOf(site);
    coverLetter = List.copyOf(coverLetter);
    machines = List.copyOf(machines);
    charges = List.copyOf(charges);
    taxes = List.copyOf(taxes);
    terms = List.copyOf(terms);
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
