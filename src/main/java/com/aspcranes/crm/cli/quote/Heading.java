package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.report.QuotationPrices;
import com.aspcranes.crm.report.document.BillTo;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block {@code quotation} of the input.
 *
 * @param machines their names on paper; empty prints the equipment's code
 */
record Heading(
    @Nullable String number,
    int version,
    boolean sent,
    LocalDate date,
    @Nullable LocalDate validUntil,
    @Nullable String preparedBy,
    List<String> site,
    List<String> coverLetter,
    List<String> terms,
    List<QuotationPrices.Machine> machines) {

  List<QuotationPrices.Machine> names(List<QuoteInput.Line> lines) {
    return machines.isEmpty()
        ? lines.stream().map(line -> new QuotationPrices.Machine(line.equipment(), null)).toList()
        : machines;
  }

  QuotationDocument document(Company company, BillTo billTo, PriceTable price) {
    return new QuotationDocument(
        company,
        number,
        version,
        sent,
        date,
        validUntil,
        preparedBy,
        billTo,
        site,
        coverLetter,
        price,
        terms);
  }
}
