package com.aspcranes.crm.report;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.report.document.AmountRow;
import com.aspcranes.crm.report.document.MachineRow;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.aspcranes.crm.rules.pricing.AmountInHindi;
import com.aspcranes.crm.rules.pricing.AmountInWords;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A quotation as the one stream of rows its template prints. A row names the band it is for and the
 * block it is kept together with: the last machine with the totals, a heading with its first
 * clause, the last clause with the signatures.
 */
final class QuotationRows {
  private final QuotationDocument document;
  private final PriceTable price;
  private final ResourceBundle words;
  private final List<Map<String, ?>> rows = new ArrayList<>();

  private QuotationRows(QuotationDocument document, ResourceBundle words) {
    this.document = document;
    this.price = document.price();
    this.words = words;
  }

  static List<Map<String, ?>> of(QuotationDocument document, ResourceBundle words) {
    QuotationRows rows = new QuotationRows(document, words);
    rows.machines();
    rows.sums();
    rows.terms();
    return rows.rows;
  }

  private void machines() {
    List<MachineRow> machines = price.machines();
    for (int i = 0; i < machines.size(); i++) {
      MachineRow machine = machines.get(i);
      Map<String, Object> row = row("machine", i == machines.size() - 1 ? "sums" : "machine" + i);
      row.put("tableOnTop", true);
      row.put("mark", Integer.toString(i + 1));
      row.put("text", machine.name());
      row.put("detail", machine.detail());
      row.put("sac", machine.sac());
      row.put("jobType", machine.jobType());
      row.put("shift", machine.shift());
      row.put("quantity", IndianNumbers.group(machine.quantity()));
      row.put("days", IndianNumbers.group(machine.days()));
      row.put("rate", IndianNumbers.group(machine.rate()));
      row.put("rateUnit", machine.rateUnit());
      row.put("amount", IndianNumbers.group(machine.amount()));
    }
  }

  /** Charges stand left and totals right, row beside row; the total closes the right side. */
  private void sums() {
    List<AmountRow> charges = price.charges();
    List<AmountRow> totals = totals();
    sumRow("gap");
    int height = Math.max(charges.isEmpty() ? 0 : charges.size() + 1, totals.size() + 1);
    for (int i = 0; i < height; i++) {
      Map<String, Object> row = sumRow(i == totals.size() ? "grand" : "sum");
      if (i == 0 && !charges.isEmpty()) {
        row.put("caption", words.getString("charges"));
      } else if (i > 0 && i <= charges.size()) {
        row.put("text", charges.get(i - 1).label());
        row.put("amount", IndianNumbers.group(charges.get(i - 1).amount()));
      }
      if (i < totals.size()) {
        row.put("total", totals.get(i).label());
        row.put("totalAmount", IndianNumbers.group(totals.get(i).amount()));
        row.put("beside", true);
        row.put("strong", totals.get(i).label().equals(words.getString("taxable")));
      } else if (i == totals.size()) {
        row.put("total", words.getString("total"));
        row.put("totalAmount", IndianNumbers.rupees(price.total()));
      }
    }
    sumRow("inWords").put("text", inWords());
  }

  private String inWords() {
    return document.language().equals("hi")
        ? AmountInHindi.of(price.total())
        : AmountInWords.of(price.total());
  }

  private List<AmountRow> totals() {
    List<AmountRow> totals = new ArrayList<>();
    totals.add(new AmountRow(words.getString("workingCost"), price.workingCost()));
    if (!price.charges().isEmpty()) {
      totals.add(new AmountRow(words.getString("chargesTotal"), price.chargesTotal()));
    }
    totals.add(new AmountRow(words.getString("subtotal"), price.subtotal()));
    if (!price.discount().isZero()) {
      Money less = Money.ZERO.minus(price.discount());
      totals.add(new AmountRow(words.getString("discount"), less));
    }
    totals.add(new AmountRow(words.getString("taxable"), price.taxable()));
    totals.addAll(price.taxes());
    if (!price.roundOff().isZero()) {
      totals.add(new AmountRow(words.getString("roundOff"), price.roundOff()));
    }
    return totals;
  }

  private void terms() {
    List<String> terms = document.terms();
    for (int i = 0; i < terms.size(); i++) {
      String block = i == terms.size() - 1 ? "closing" : i == 0 ? "terms" : "term" + i;
      if (i == 0) {
        row("heading", block).put("text", words.getString("terms"));
      }
      Map<String, Object> row = row("paragraph", block);
      row.put("mark", (i + 1) + ".");
      row.put("text", terms.get(i));
    }
    row("closing", "closing");
  }

  private Map<String, Object> sumRow(String band) {
    Map<String, Object> row = row(band, "sums");
    // When the block moves to a new page it begins there with the last machine and its columns.
    row.put("tableOnTop", true);
    return row;
  }

  private Map<String, Object> row(String band, String block) {
    Map<String, Object> row = new HashMap<>();
    row.put("block", block);
    row.put(band, true);
    rows.add(row);
    return row;
  }
}
