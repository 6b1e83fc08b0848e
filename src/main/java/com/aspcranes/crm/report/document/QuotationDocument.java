package com.aspcranes.crm.report.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it is printed.
 *
 * @param number business number; null prints DRAFT in its place
 * @param version 1 or more; from 2 on it is printed behind the number
 * @param sent false prints a watermark across every page
 * @param site printed line by line
 * @param coverLetter paragraphs, placeholders already filled in
 * @param terms clauses, numbered when printed, placeholders already filled in
 * @param language of the printed words, en or hi
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
    PriceTable price,
    List<String> terms,
    String language) {

  /** In English. */
  public QuotationDocument(
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
      PriceTable price,
      List<String> terms) {
    this(
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
        terms,
        "en");
  }

  /**
   * @throws IllegalArgumentException if the version is below 1
   */
  public QuotationDocument {
    if (version < 1) {
      throw new IllegalArgumentException("version " + version);
    }
    site = List.copyOf(site);
    coverLetter = List.copyOf(coverLetter);
    terms = List.copyOf(terms);
  }
}
