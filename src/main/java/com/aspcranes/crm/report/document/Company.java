package com.aspcranes.crm.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The company that sends a document.
 *
 * @param address printed line by line
 * @param contact phone, e-mail and web address, printed line by line
 * @param letterhead replaces name, address and contact at the top of the first page
 */
public record Company(
    String name,
    List<String> address,
    List<String> contact,
    @Nullable String gstin,
    @Nullable String pan,
    @Nullable BankAccount bank,
    @Nullable Letterhead letterhead) {

  public Company {
    address = List.copyOf(address);
    contact = List.copyOf(contact);
  }
}
