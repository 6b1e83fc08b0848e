package com.aspcranes.crm.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is addressed to.
 *
 * @param name the company, or the person where there is none
 * @param contact person the letter is for
 * @param state place of supply, for example {@code 22 Chhattisgarh}
 */
public record BillTo(
    String name,
    @Nullable String contact,
    List<String> address,
    @Nullable String gstin,
    @Nullable String state) {

  public BillTo {
    address = List.copyOf(address);
  }
}
