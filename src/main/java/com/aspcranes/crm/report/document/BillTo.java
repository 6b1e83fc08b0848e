package com.aspcranes.crm.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is addressed to.
 *
 * @param name the company, or the person where there is none
 * @param contact person the letter is for
 * @param placeOfSupply GST state code, for example {@code 22}; its name is printed with it
 */
public record BillTo(
    String name,
    @Nullable String contact,
    List<String> address,
    @Nullable String gstin,
    @Nullable String placeOfSupply) {

  public BillTo {
    address = List.copyOf(address);
  }
}
