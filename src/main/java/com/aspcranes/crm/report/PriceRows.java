package com.aspcranes.crm.report;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.report.document.AmountRow;
import com.aspcranes.crm.report.document.MachineRow;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.rules.pricing.PriceList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gathers a price table row by row; what comes to nothing gets no row. */
final class PriceRows {
  private final PrintedWords words;
  private final List<MachineRow> machines = new ArrayList<>();
  private final List<AmountRow> charges = new ArrayList<>();
  private final List<AmountRow> taxes = new ArrayList<>();

  PriceRows(PrintedWords words) {
    this.words = words;
  }

  PrintedWords words() {
    return words;
  }

  PriceRows machine(MachineRow machine) {
    machines.add(machine);
    return this;
  }

  PriceRows charge(String label, Money amount) {
    return row(charges, words.text(label), amount);
  }

  /**
   * @param codes of the factors that were chosen
   */
  PriceRows otherFactors(List<String> codes, Money amount) {
    return row(charges, words.crew(codes), amount);
  }

  PriceRows service(String name, BigDecimal quantity, Money amount) {
    return row(charges, words.times(name, quantity), amount);
  }

  PriceRows taxes(Money cgst, Money sgst, Money igst, PriceList prices) {
    BigDecimal full = prices.value(Figure.GST);
    BigDecimal half = full.divide(BigDecimal.valueOf(2));
    row(taxes, words.percent("tax.cgst", half), cgst);
    row(taxes, words.percent("tax.sgst", half), sgst);
    return row(taxes, words.percent("tax.igst", full), igst);
  }

  PriceTable table(Money discount, Money roundOff) {
    return new PriceTable(machines, charges, discount, taxes, roundOff);
  }

  private PriceRows row(List<AmountRow> rows, String label, Money amount) {
    if (!amount.isZero()) {
      rows.add(new AmountRow(label, amount));
    }
    return this;
  }
}
